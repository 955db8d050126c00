/**
 * What other programs read: one record for each answer, named with {@code Json} at its end, with the same names on the
 * command line as in REST. A key is there in every answer, and null where there is no value; figures are rounded as
 * the tables have them, and nothing depends on the clock. What other programs send is named with {@code Sent} at its end;
 * in it a component that is a list, a map, {@code @Nullable} or {@code @OrEmpty} may be left out, and all others are needed.
 */
@NullMarked
package org.criticalfriend.api.wire;

import org.jspecify.annotations.NullMarked;
