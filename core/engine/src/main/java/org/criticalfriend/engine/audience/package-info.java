/**
 * Whom a programme lets see a thing, before there is a cohort: it names the widest circle for each kind of note, answer
 * and document, and the circles lie within each other. Who is inside one in a cohort, and may do what, is decided by the
 * access policy, which asks here.
 */
@NullMarked
package org.criticalfriend.engine.audience;

import org.jspecify.annotations.NullMarked;
