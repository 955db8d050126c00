/**
 * Use cases and who may use them. A {@link org.criticalfriend.api.access.UseCase} is reached through the
 * {@link org.criticalfriend.api.access.UseCaseRunner} alone, which records who asked for what. Use cases themselves are in
 * the packages of the features.
 */
@NullMarked
package org.criticalfriend.api.access;

import org.jspecify.annotations.NullMarked;
