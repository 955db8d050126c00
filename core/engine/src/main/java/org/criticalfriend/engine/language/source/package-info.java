/**
 * From bytes to a tree whose every node knows its place. YAML is known here and nowhere else: scalars stay the text
 * that was written, and whatever cannot be read is refused with the line and column a person looks for.
 */
@NullMarked
package org.criticalfriend.engine.language.source;

import org.jspecify.annotations.NullMarked;
