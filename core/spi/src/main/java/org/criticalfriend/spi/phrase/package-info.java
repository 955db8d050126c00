/**
 * The values of the four mini-languages of a programme file (a number, a length, a time, facts that must hold) and the
 * ordered map that every named thing stands in. A value here was read and is right; how it is written is the reader's
 * business, except that {@code toString} writes it as a file would.
 */
@NullMarked
package org.criticalfriend.spi.phrase;

import org.jspecify.annotations.NullMarked;
