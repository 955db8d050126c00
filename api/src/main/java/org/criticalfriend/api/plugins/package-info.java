/** What is installed, and what was refused and why. */
@NullMarked
package org.criticalfriend.api.plugins;

import org.jspecify.annotations.NullMarked;
