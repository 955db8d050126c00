/**
 * Who may see and who may write a thing in a running cohort. {@link org.criticalfriend.engine.access.AccessPolicy} is the one
 * function that answers it, for pages, documents, exports and other programs alike.
 */
@NullMarked
package org.criticalfriend.engine.access;

import org.jspecify.annotations.NullMarked;
