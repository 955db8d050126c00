/**
 * Where an instance keeps what it was given. A {@link org.criticalfriend.api.store.Store} is read from many sides at
 * once and written through a {@link org.criticalfriend.api.store.StoreTransaction}; what was written is on the disk before anybody
 * is told that it is kept.
 */
@NullMarked
package org.criticalfriend.api.store;

import org.jspecify.annotations.NullMarked;
