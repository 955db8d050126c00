/** Visits, events and tasks: when they are, who is there, what one is asked there and what was given. */
@NullMarked
package org.criticalfriend.api.visits;

import org.jspecify.annotations.NullMarked;
