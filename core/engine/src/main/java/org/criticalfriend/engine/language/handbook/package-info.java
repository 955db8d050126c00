/**
 * The handbook of a programme, made from its file, so that nobody needs a second document. {@link
 * org.criticalfriend.engine.language.handbook.Handbook} is a tree of chapters, paragraphs, lists and tables; {@link
 * org.criticalfriend.engine.language.handbook.MarkdownHandbook} writes it as text.
 */
@NullMarked
package org.criticalfriend.engine.language.handbook;

import org.jspecify.annotations.NullMarked;
