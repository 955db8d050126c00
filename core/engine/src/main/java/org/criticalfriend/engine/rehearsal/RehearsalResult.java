package org.criticalfriend.engine.rehearsal;

import java.util.List;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.record.Archive;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.History;

/**
 * A cohort that was rehearsed.
 *
 * @param seed it was invented from
 * @param record the cohort with everything given
 * @param earlier the cohort before, with everything given; none where the programme does not look back
 * @param vocabulary the words its programme is written in
 * @param offices somebody in each office of the instance
 * @param documents every document of the cohort, output by output
 * @param unplaced a sentence for each organisation for which there was no team
 * @param findings what the writer of the programme may want to know, each a sentence
 * @param unanswered what plugins did not answer on the way, and what stood in for it, each in a sentence or two
 */
public record RehearsalResult(
        long seed,
        CohortRecord record,
        List<CohortRecord> earlier,
        Vocabulary vocabulary,
        List<Viewer> offices,
        List<Released> documents,
        List<String> unplaced,
        List<String> findings,
        List<String> unanswered) {

    /** Takes copies. */
    public RehearsalResult {
        earlier = List.copyOf(earlier);
        offices = List.copyOf(offices);
        documents = List.copyOf(documents);
        unplaced = List.copyOf(unplaced);
        findings = List.copyOf(findings);
        unanswered = List.copyOf(unanswered);
    }

    /** The documents of one output, in order. */
    public List<Released> documents(String output) {
        return documents.stream()
                .filter(released -> released.subject().output().id().equals(output))
                .toList();
    }

    /** What the cohort looks back at. */
    public History history() {
        return History.of(record.cohort(), Archive.of(earlier));
    }
}
