package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
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
        List<Check> all = new ArrayList<>(allButUnused());
        all.add(new UnusedCheck());
        return List.copyOf(all);
    }

    /** Every check that holds whether or not all names are right. */
    static List<Check> allButUnused() {
        return List.of(
                new HeadCheck(),
                new NumberCheck(),
                new OfficeCheck(),
                new ScaleCheck(),
                new InstrumentCheck(),
                new CircleCheck(),
                new CourseCheck(),
                new MomentCheck(),
                new AudienceCheck(),
                new TextCheck(),
                new SectionCheck());
    }
}
