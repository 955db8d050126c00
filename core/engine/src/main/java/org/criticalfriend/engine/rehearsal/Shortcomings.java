package org.criticalfriend.engine.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.programme.Output;

/** What is missing from a rehearsal, or stands in it though it should not, for the test of an edition. */
public final class Shortcomings {

    private Shortcomings() {}

    /**
     * Looks at a rehearsal: plugins that gave no answer, words shown to somebody they are not for, organisations without a
     * team, outputs that became no document, and documents that stayed empty or unsigned.
     *
     * @return a sentence for each shortcoming; empty where there is none
     */
    public static List<String> of(RehearsalResult played) {
        List<String> found = new ArrayList<>(played.unanswered());
        ConfidentialityCheck.in(played).forEach(leak -> found.add("A reader sees what is not for them: " + leak + "."));
        found.addAll(played.unplaced());
        for (Output output : played.record().cohort().programme().outputs()) {
            if (played.documents(output.id()).isEmpty()) {
                found.add("The output " + output.id() + " became no document.");
            }
        }
        for (Released released : played.documents()) {
            String id = released.subject().id();
            if (released.isEmpty() && !isOfOtherCohorts(released.subject().output())) {
                found.add("The document " + id + " is empty.");
            }
            if (released.document().isDraft()) {
                found.add("Nobody can sign off the document " + id + ".");
            }
        }
        return List.copyOf(found);
    }

    /** What rests on an earlier cohort or on another programme's documents has nothing to show in a first cohort. */
    private static boolean isOfOtherCohorts(Output output) {
        return output.sections().stream()
                .map(section -> section.word().basis())
                .allMatch(basis -> basis.looksBack() || basis.report().isPresent());
    }
}
