/** The handbook of an edition, whole or for one role. */
@NullMarked
package org.criticalfriend.api.handbook;

import org.jspecify.annotations.NullMarked;
