/**
 * The directory of a partnership: its organisations, what each is known to be strong in, and who could help whom. It is put
 * together of what its reader may see, so it shows nobody anything new.
 */
@NullMarked
package org.criticalfriend.engine.directory;

import org.jspecify.annotations.NullMarked;
