/**
 * What must hold between the parts of a file that each look right: names must name something, times must not go round
 * in circles, and nothing may be shown more widely than it was promised. Each check says what is wrong at the path where
 * it can be mended; the reader finds the place.
 */
@NullMarked
package org.criticalfriend.engine.language.check;

import org.jspecify.annotations.NullMarked;
