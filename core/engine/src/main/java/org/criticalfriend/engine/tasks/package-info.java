/**
 * What people are asked: their seats, the occurrences that reach them, and what those collect. Nothing of it is stored.
 */
@NullMarked
package org.criticalfriend.engine.tasks;

import org.jspecify.annotations.NullMarked;
