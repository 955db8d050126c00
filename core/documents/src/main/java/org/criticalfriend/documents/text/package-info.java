/**
 * What every writer of documents starts from: texts that are safe to show, the typeface with the widths of its
 * characters, markup, and the words that documents use of themselves.
 */
@NullMarked
package org.criticalfriend.documents.text;

import org.jspecify.annotations.NullMarked;
