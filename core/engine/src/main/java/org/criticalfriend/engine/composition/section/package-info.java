/**
 * The words of sections. Each says what it rests on and how it reads in a sentence, and gives the blocks of its section.
 */
@NullMarked
package org.criticalfriend.engine.composition.section;

import org.jspecify.annotations.NullMarked;
