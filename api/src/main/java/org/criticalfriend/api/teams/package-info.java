/** A team of a cohort. */
@NullMarked
package org.criticalfriend.api.teams;

import org.jspecify.annotations.NullMarked;
