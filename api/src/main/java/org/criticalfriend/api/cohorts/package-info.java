/** The cohorts of an instance, and the page of each. */
@NullMarked
package org.criticalfriend.api.cohorts;

import org.jspecify.annotations.NullMarked;
