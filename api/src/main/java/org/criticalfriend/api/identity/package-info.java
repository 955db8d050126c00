/** Who one is where nobody signs in. */
@NullMarked
package org.criticalfriend.api.identity;

import org.jspecify.annotations.NullMarked;
