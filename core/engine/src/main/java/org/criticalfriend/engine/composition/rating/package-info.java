/**
 * Answers to instruments as tables and charts, as far as they may be shown.
 */
@NullMarked
package org.criticalfriend.engine.composition.rating;

import org.jspecify.annotations.NullMarked;
