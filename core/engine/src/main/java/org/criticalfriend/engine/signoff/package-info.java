/**
 * How documents come to be released. A {@link org.criticalfriend.engine.signoff.SignOff} is everything that those who sign
 * a document off did, in order: its stage, its comments and the dates at its head are all derived from it. Who may do what
 * is for {@link org.criticalfriend.engine.access.AccessPolicy} to say.
 */
@NullMarked
package org.criticalfriend.engine.signoff;

import org.jspecify.annotations.NullMarked;
