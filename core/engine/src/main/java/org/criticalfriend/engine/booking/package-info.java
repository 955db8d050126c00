/**
 * Open places that people choose themselves, where a programme says {@code placed-by: booking}, and what stands against
 * somebody taking one.
 */
@NullMarked
package org.criticalfriend.engine.booking;

import org.jspecify.annotations.NullMarked;
