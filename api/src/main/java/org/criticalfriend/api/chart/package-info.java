/**
 * Where the marks of a chart stand that pages alone have: means and dates in, places in per cent out. Bars are those of
 * documents ({@link org.criticalfriend.documents.chart.BarShape}). A chart is drawn by
 * a template without a view box, so that one drawing serves a phone and a desk and its text never shrinks; all sums
 * are done here and all numbers leave here as text that no locale changes.
 */
@NullMarked
package org.criticalfriend.api.chart;

import org.jspecify.annotations.NullMarked;
