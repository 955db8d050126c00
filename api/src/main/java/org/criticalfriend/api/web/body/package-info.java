/** What other programs send, and what is wrong with it. */
@NullMarked
package org.criticalfriend.api.web.body;

import org.jspecify.annotations.NullMarked;
