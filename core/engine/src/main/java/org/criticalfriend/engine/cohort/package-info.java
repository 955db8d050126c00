/**
 * One running of a programme: its places, its teams, its people in their seats, and its dates.
 */
@NullMarked
package org.criticalfriend.engine.cohort;

import org.jspecify.annotations.NullMarked;
