/**
 * Documents. A {@link org.criticalfriend.engine.document.Document} is composed once, as a tree of parts and blocks, and
 * written in any of its formats: {@link org.criticalfriend.engine.document.DocumentFile} writes the whole of it, {@link
 * org.criticalfriend.engine.document.ChartFile} one chart by itself.
 */
@NullMarked
package org.criticalfriend.engine.document;

import org.jspecify.annotations.NullMarked;
