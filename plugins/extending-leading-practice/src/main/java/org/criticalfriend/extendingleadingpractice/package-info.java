/**
 * Extending Leading Practice: schools on their way from good to excellent, in threes and fours, each with one
 * improvement project. The editions are files; here stand only the promises that no tailoring may break.
 */
@NullMarked
package org.criticalfriend.extendingleadingpractice;

import org.jspecify.annotations.NullMarked;
