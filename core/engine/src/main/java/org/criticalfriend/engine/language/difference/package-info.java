/**
 * What is different between two editions of a programme, or between a tailored programme and the one it builds on, told
 * to the people who run it. {@link org.criticalfriend.engine.language.difference.Difference} finds it, chapter by
 * chapter, and {@link org.criticalfriend.engine.language.difference.DifferenceLetter} writes it as a letter.
 */
@NullMarked
package org.criticalfriend.engine.language.difference;

import org.jspecify.annotations.NullMarked;
