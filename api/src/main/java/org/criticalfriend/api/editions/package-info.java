/** Moving a running cohort to another edition, with a preview of what would become of it. */
@NullMarked
package org.criticalfriend.api.editions;

import org.jspecify.annotations.NullMarked;
