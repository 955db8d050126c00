/**
 * What people gave: a {@link org.criticalfriend.engine.record.CohortRecord} is a cohort with every
 * {@link org.criticalfriend.engine.record.Entry} written in it. Tables, pages and documents are all derived from it.
 */
@NullMarked
package org.criticalfriend.engine.record;

import org.jspecify.annotations.NullMarked;
