/**
 * Documents. A {@link org.criticalfriend.engine.document.Document} is composed once, as a tree of parts and blocks, and
 * written in any of its formats.
 */
@NullMarked
package org.criticalfriend.engine.document;

import org.jspecify.annotations.NullMarked;
