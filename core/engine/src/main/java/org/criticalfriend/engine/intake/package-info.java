/**
 * A cohort folder is how a cohort arrives from outside. It is taken in as a whole, or refused with the file, row and
 * column of everything wrong in it.
 */
@NullMarked
package org.criticalfriend.engine.intake;

import org.jspecify.annotations.NullMarked;
