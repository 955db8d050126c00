/** The promises of the Quality Assurance Review case by case, and its story from enrolment to follow-up. */
@NullMarked
package org.criticalfriend.qualityassurancereview;

import org.jspecify.annotations.NullMarked;
