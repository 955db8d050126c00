/** What somebody is asked, over all cohorts. */
@NullMarked
package org.criticalfriend.api.work;

import org.jspecify.annotations.NullMarked;
