package org.criticalfriend.engine.definition.check;

import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;

/** One thing that must hold in a programme whose parts all look right. */
@FunctionalInterface
public interface Check {

    /** What does not hold, each with its path; in any order. */
    List<Problem> of(Programme programme);

    /** Every check that needs nothing but the file. */
    static List<Check> all() {
        return List.of(
                new HeadCheck(),
                new NumberCheck(),
                new ScaleCheck(),
                new InstrumentCheck(),
                new CircleCheck(),
                new CourseCheck(),
                new MomentCheck(),
                new AudienceCheck(),
                new TextCheck(),
                new UnusedCheck());
    }
}
