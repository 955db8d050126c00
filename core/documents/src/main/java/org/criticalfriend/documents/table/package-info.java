/**
 * Tables of documents, and rows written as comma-separated text.
 */
@NullMarked
package org.criticalfriend.documents.table;

import org.jspecify.annotations.NullMarked;
