/**
 * What becomes of a running cohort that somebody moves to another edition. A {@link
 * org.criticalfriend.engine.migration.Move} is worked out from what is kept and changes nothing: it says what carries over,
 * what changes for the people, or why the cohort has to stay.
 */
@NullMarked
package org.criticalfriend.engine.migration;

import org.jspecify.annotations.NullMarked;
