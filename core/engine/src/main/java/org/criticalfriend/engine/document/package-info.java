/**
 * Documents. A {@link org.criticalfriend.engine.document.Document} is a tree of parts and blocks, composed once and then
 * written in any format.
 */
@NullMarked
package org.criticalfriend.engine.document;

import org.jspecify.annotations.NullMarked;
