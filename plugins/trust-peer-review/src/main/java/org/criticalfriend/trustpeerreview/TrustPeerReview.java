package org.criticalfriend.trustpeerreview;

import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.PromiseCheck;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.programme.Programme;
import org.pf4j.Extension;

/** Leaders of different trusts spend three days with another one, and give no estimates. */
@Extension
public final class TrustPeerReview implements Variant {

    @Override
    public String id() {
        return "trust-peer-review";
    }

    @Override
    public List<Problem> check(Programme programme) {
        return PromiseCheck.of("the Trust Peer Review", programme)
                .nobodyIsJudged()
                .aVisitLasts(3)
                .visitorsComeFromDifferentTrusts()
                .reportsAreReadAndChecked()
                .problems();
    }
}
