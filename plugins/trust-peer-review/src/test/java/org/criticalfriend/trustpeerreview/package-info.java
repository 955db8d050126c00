/** The promises of the Trust Peer Review case by case, and its story from enrolment to follow-up. */
@NullMarked
package org.criticalfriend.trustpeerreview;

import org.jspecify.annotations.NullMarked;
