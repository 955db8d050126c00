/** The promises of Growing the Top, case by case. */
@NullMarked
package org.criticalfriend.growingthetop;

import org.jspecify.annotations.NullMarked;
