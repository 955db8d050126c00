/** Who did what in a cohort, for those who organise it. */
@NullMarked
package org.criticalfriend.api.audit;

import org.jspecify.annotations.NullMarked;
