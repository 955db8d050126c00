/**
 * Documents as JSON: written for other programs, kept, and read again.
 */
@NullMarked
package org.criticalfriend.documents.json;

import org.jspecify.annotations.NullMarked;
