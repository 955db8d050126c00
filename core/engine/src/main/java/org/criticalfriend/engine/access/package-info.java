/**
 * Who may do what in a running cohort and in the instance. {@link org.criticalfriend.engine.access.AccessPolicy} decides
 * it, for pages, documents, exports and requests alike: whether a {@link org.criticalfriend.engine.access.Viewer} may
 * carry out an {@link org.criticalfriend.engine.access.Act} on a {@link org.criticalfriend.engine.access.Target}.
 */
@NullMarked
package org.criticalfriend.engine.access;

import org.jspecify.annotations.NullMarked;
