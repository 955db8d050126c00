/** What people and organisations hold, and what is done with it. */
@NullMarked
package org.criticalfriend.api.awards;

import org.jspecify.annotations.NullMarked;
