/**
 * Use cases and who may use them. A {@link org.criticalfriend.api.access.UseCase} is reached through the
 * {@link org.criticalfriend.api.access.Door} alone, which records who asked for what. What belongs to one thing that people do
 * lies in the package of that feature.
 */
@NullMarked
package org.criticalfriend.api.access;

import org.jspecify.annotations.NullMarked;
