/** What a cohort answered, as charts, tables and figures to be kept. */
@NullMarked
package org.criticalfriend.api.statistics;

import org.jspecify.annotations.NullMarked;
