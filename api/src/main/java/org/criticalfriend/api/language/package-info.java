/** The language of programme files: its reference and its JSON Schema. */
@NullMarked
package org.criticalfriend.api.language;

import org.jspecify.annotations.NullMarked;
