/**
 * The SEND Developmental Peer Review: mainstream schools improve their provision for pupils with special educational
 * needs and disabilities together. The edition is a file; here stand only the promises that no tailoring may break.
 */
@NullMarked
package org.criticalfriend.senddevelopmentalpeerreview;

import org.jspecify.annotations.NullMarked;
