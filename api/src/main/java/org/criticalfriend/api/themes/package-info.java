/** What the organisations of a cohort filed under themes. */
@NullMarked
package org.criticalfriend.api.themes;

import org.jspecify.annotations.NullMarked;
