/** The documents of a cohort: composed from what was written, read on a page, by other programs and as files. */
@NullMarked
package org.criticalfriend.api.documents;

import org.jspecify.annotations.NullMarked;
