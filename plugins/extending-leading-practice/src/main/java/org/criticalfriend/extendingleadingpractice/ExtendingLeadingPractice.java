package org.criticalfriend.extendingleadingpractice;

import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.PromiseCheck;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Programme;
import org.pf4j.Extension;

/** Schools of equals, in trios and quads, each of which works all year on one project of its own. */
@Extension
public final class ExtendingLeadingPractice implements Variant {

    @Override
    public String id() {
        return "extending-leading-practice";
    }

    @Override
    public List<Problem> check(Programme programme) {
        return PromiseCheck.of("Extending Leading Practice", programme)
                .nobodyIsJudged()
                .triosAndQuadsMeet()
                .aVisitLasts(1)
                .theSamePeopleStay()
                .yes(
                        bringsOneProject(programme),
                        "notes.project",
                        "each school brings one project of its own: keep the note `project` with `number: 1` for each"
                                + " school, and a step that collects it")
                .problems();
    }

    private static boolean bringsOneProject(Programme programme) {
        return programme
                        .notes()
                        .find("project")
                        .filter(note -> Range.of(1).equals(note.number()))
                        .filter(note -> programme.organisations().has(note.per()))
                        .filter(note -> note.onlyIf() == null)
                        .isPresent()
                && programme.course().stream().anyMatch(step -> step.collects().contains("project"));
    }
}
