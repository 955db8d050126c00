/** One edition of a programme in words. */
@NullMarked
package org.criticalfriend.api.edition;

import org.jspecify.annotations.NullMarked;
