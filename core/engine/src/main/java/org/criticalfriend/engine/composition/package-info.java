/**
 * From what was recorded to documents. {@link org.criticalfriend.engine.composition.Composition} makes every document of a
 * cohort, section by section, from its record and from what earlier cohorts recorded.
 */
@NullMarked
package org.criticalfriend.engine.composition;

import org.jspecify.annotations.NullMarked;
