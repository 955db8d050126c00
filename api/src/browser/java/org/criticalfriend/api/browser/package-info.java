/** The pages as a person sees them, in a real browser. */
@NullMarked
package org.criticalfriend.api.browser;

import org.jspecify.annotations.NullMarked;
