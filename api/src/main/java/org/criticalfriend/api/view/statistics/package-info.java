/**
 * Answers as charts and findings. {@link org.criticalfriend.api.view.statistics.StatisticsView} makes the page, a
 * section for each instrument; {@link org.criticalfriend.api.view.statistics.Findings} puts into a sentence what the
 * counts say, and nothing that they do not say.
 */
@NullMarked
package org.criticalfriend.api.view.statistics;

import org.jspecify.annotations.NullMarked;
