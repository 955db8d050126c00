/**
 * The course of a cohort: what takes place or falls due, for whom, and when. Every
 * {@link org.criticalfriend.engine.schedule.Occurrence} follows from the programme's steps, from who takes part and from
 * the days that are known.
 *
 * <p>{@code bank-holidays.csv} are the bank holidays of England, the exceptions of 2020, 2022 and 2023 among them.
 * {@code school-holidays.csv} are typical holidays of its schools, for each authority sets its own.
 */
@NullMarked
package org.criticalfriend.engine.schedule;

import org.jspecify.annotations.NullMarked;
