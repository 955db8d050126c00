package org.criticalfriend.growingthetop;

import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.PromiseCheck;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.programme.Programme;
import org.pf4j.Extension;

/** Schools of equals, in trios and quads, that judge nobody: the same people all year, each school a host in turn. */
@Extension
public final class GrowingTheTop implements Variant {

    @Override
    public String id() {
        return "growing-the-top";
    }

    @Override
    public List<Problem> check(Programme programme) {
        return PromiseCheck.of("Growing the Top", programme)
                .nobodyIsJudged()
                .triosAndQuadsMeet()
                .aVisitLasts(1)
                .theSamePeopleStay()
                .problems();
    }
}
