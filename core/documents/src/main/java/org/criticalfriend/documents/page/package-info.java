/**
 * Documents as a page, for browsers and for a writer of PDFs.
 */
@NullMarked
package org.criticalfriend.documents.page;

import org.jspecify.annotations.NullMarked;
