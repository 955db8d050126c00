/** The programmes that can be run, with their editions and where these come from. */
@NullMarked
package org.criticalfriend.api.programmes;

import org.jspecify.annotations.NullMarked;
