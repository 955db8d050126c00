package org.criticalfriend.api.documents;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.signoff.SignOff;

/** Finds the documents that wait for a user. */
public final class DocumentTurns {

    private final DocumentService papers;
    private final Store store;

    @Inject
    public DocumentTurns(DocumentService papers, Store store) {
        this.papers = papers;
        this.store = store;
    }

    /** Every document of a cohort that the user may read, output by output. */
    List<DocumentTurn> of(CohortContext in) {
        Map<String, SignOff> begun = new LinkedHashMap<>();
        store.signOffs(in.cohort().id()).forEach(one -> begun.put(one.document(), one));
        return papers.composition(in).subjects(begun.keySet()).stream()
                .map(subject -> papers.turn(in, subject, begun.getOrDefault(subject.id(), SignOff.of(subject.id()))))
                .filter(turn -> in.may(Act.READ_DOCUMENT, turn.subject().at(turn.stage())))
                .toList();
    }

    /** Those of them that wait for the user. */
    public List<DocumentTurn> waiting(CohortContext in) {
        boolean isSigning = in.cohort().programme().outputs().stream()
                .anyMatch(output -> !output.signOff().isEmpty());
        return isSigning ? of(in).stream().filter(DocumentTurn::waits).toList() : List.of();
    }
}
