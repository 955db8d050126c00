/**
 * What the host can be asked: one small class for each question, called by page, REST and command line alike, so that
 * they cannot disagree. A use case takes ids, answers with records of the engine, and refuses what it does not know
 * with {@link org.criticalfriend.api.usecase.NotFoundException}; what is never shown to others is left out here.
 */
@NullMarked
package org.criticalfriend.api.usecase;

import org.jspecify.annotations.NullMarked;
