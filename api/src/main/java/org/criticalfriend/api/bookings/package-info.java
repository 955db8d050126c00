/** The places that people choose themselves. */
@NullMarked
package org.criticalfriend.api.bookings;

import org.jspecify.annotations.NullMarked;
