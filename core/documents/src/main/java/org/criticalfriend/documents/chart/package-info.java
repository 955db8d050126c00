/**
 * Charts: numbers in, one drawing out. {@link org.criticalfriend.documents.chart.BarShape} says where each part of a bar
 * stands, and every writer draws what it says.
 */
@NullMarked
package org.criticalfriend.documents.chart;

import org.jspecify.annotations.NullMarked;
