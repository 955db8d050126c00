/** What a school year came to, over all programmes. */
@NullMarked
package org.criticalfriend.api.impact;

import org.jspecify.annotations.NullMarked;
