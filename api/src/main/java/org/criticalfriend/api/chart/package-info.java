/**
 * Where the marks of a chart stand: counts, means and dates in, places and widths in per cent out. A chart is drawn by
 * a template without a view box, so that one drawing serves a phone and a desk and its text never shrinks; all sums
 * are done here and all numbers leave here as text that no locale changes.
 */
@NullMarked
package org.criticalfriend.api.chart;

import org.jspecify.annotations.NullMarked;
