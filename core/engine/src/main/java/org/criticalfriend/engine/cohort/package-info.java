/**
 * One running of a programme: its places, its teams and its dates, and what was answered. A cohort folder is how one
 * arrives from outside, and is taken in as a whole or refused with the file, row and column of everything wrong in it.
 */
@NullMarked
package org.criticalfriend.engine.cohort;

import org.jspecify.annotations.NullMarked;
