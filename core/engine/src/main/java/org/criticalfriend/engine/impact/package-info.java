/** What a year of a partnership came to: its programmes side by side, each with what came of it as a whole. */
@NullMarked
package org.criticalfriend.engine.impact;

import org.jspecify.annotations.NullMarked;
