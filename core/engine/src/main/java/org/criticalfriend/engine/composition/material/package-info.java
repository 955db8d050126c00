/**
 * What documents are made from: what a document is of, and what was recorded that belongs to it.
 */
@NullMarked
package org.criticalfriend.engine.composition.material;

import org.jspecify.annotations.NullMarked;
