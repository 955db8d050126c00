/**
 * What people are asked: their seats, the occurrences that reach them, and what those collect. Nothing of it is stored.
 */
@NullMarked
package org.criticalfriend.engine.asking;

import org.jspecify.annotations.NullMarked;
