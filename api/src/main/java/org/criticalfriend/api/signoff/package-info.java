/** What people do with a document on its way to being released, and afterwards. */
@NullMarked
package org.criticalfriend.api.signoff;

import org.jspecify.annotations.NullMarked;
