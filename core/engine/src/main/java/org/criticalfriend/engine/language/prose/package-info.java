/**
 * How the parts of a programme are said in English sentences: who, how many, when, under which condition, by which
 * rule. {@link org.criticalfriend.engine.language.prose.InWords} is the way in; letters, handbooks and pages say the
 * same thing in the same words because they ask here.
 */
@NullMarked
package org.criticalfriend.engine.language.prose;

import org.jspecify.annotations.NullMarked;
