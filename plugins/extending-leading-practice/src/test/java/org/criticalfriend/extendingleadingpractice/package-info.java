/** The promises of Extending Leading Practice case by case, and its story from enrolment to follow-up. */
@NullMarked
package org.criticalfriend.extendingleadingpractice;

import org.jspecify.annotations.NullMarked;
