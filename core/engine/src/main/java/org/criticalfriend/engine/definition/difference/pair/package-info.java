/**
 * Two editions side by side. {@link org.criticalfriend.engine.definition.difference.pair.EditionPair} holds both programmes,
 * {@link org.criticalfriend.engine.definition.difference.pair.Pairs} finds for each part what it was before, and
 * {@link org.criticalfriend.engine.definition.difference.pair.GroupedChanges} says together what happened to several alike.
 */
@NullMarked
package org.criticalfriend.engine.definition.difference.pair;

import org.jspecify.annotations.NullMarked;
