/**
 * Who may see a thing. A programme names the widest circle for each kind of note, rating and document; the circles lie
 * within each other, and one function says whether a reader is inside.
 */
@NullMarked
package org.criticalfriend.engine.audience;

import org.jspecify.annotations.NullMarked;
