/** The directory of the partnership: its organisations, their strengths, and who could help whom. */
@NullMarked
package org.criticalfriend.api.directory;

import org.jspecify.annotations.NullMarked;
