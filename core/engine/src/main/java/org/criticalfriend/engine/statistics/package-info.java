/**
 * From answers to figures: {@link org.criticalfriend.engine.statistics.Responses} says who chose which level,
 * {@link org.criticalfriend.engine.statistics.Statistics} counts, and an
 * {@link org.criticalfriend.engine.statistics.InstrumentTable} holds what came of it, item by item. Every
 * {@link org.criticalfriend.engine.statistics.Figure} is worked out exactly from the counts and rounded once, at the
 * end.
 */
@NullMarked
package org.criticalfriend.engine.statistics;

import org.jspecify.annotations.NullMarked;
