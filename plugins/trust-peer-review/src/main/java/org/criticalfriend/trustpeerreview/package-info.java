/**
 * The Trust Peer Review: how well a trust helps its schools to improve, seen by leaders of other trusts. The edition is
 * a file; here stand only the promises that no tailoring may break.
 */
@NullMarked
package org.criticalfriend.trustpeerreview;

import org.jspecify.annotations.NullMarked;
