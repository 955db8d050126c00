/**
 * Documents as files. {@link org.criticalfriend.engine.document.file.DocumentFile} writes a whole document in any of its
 * formats, {@link org.criticalfriend.engine.document.file.ChartFile} one chart by itself.
 */
@NullMarked
package org.criticalfriend.engine.document.file;

import org.jspecify.annotations.NullMarked;
