/**
 * Two editions side by side. {@link org.criticalfriend.engine.language.difference.pair.EditionPair} holds both programmes,
 * {@link org.criticalfriend.engine.language.difference.pair.Pairs} finds for each part what it was before, and
 * {@link org.criticalfriend.engine.language.difference.pair.GroupedChanges} says together what happened to several alike.
 */
@NullMarked
package org.criticalfriend.engine.language.difference.pair;

import org.jspecify.annotations.NullMarked;
