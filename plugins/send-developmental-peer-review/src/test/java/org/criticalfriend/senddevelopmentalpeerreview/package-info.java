/** The promises of the SEND Developmental Peer Review case by case, and its story from enrolment to follow-up. */
@NullMarked
package org.criticalfriend.senddevelopmentalpeerreview;

import org.jspecify.annotations.NullMarked;
