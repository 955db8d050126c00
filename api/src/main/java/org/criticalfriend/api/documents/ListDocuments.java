package org.criticalfriend.api.documents;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.signoff.SignOff;

/** Lists the documents of a cohort that one may read or has to sign off. */
public final class ListDocuments implements UseCase.Reading<Question.OfCohort, ListDocuments.Found> {

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final Store store;

    @Inject
    public ListDocuments(Cohorts cohorts, DocumentService papers, Store store) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.store = store;
    }

    /** The documents of a cohort. */
    public record Found(CohortContext in, List<Listed> documents) {

        public Found {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A document.
     *
     * @param stage how many stages of its sign-off are done
     * @param isTurn whether it is the turn of whoever asks to sign it off
     */
    public record Listed(Subject subject, int stage, boolean isTurn) {

        /** Whether it is released. */
        public boolean isReleased() {
            return stage >= subject.output().signOff().size();
        }
    }

    @Override
    public String name() {
        return "list the documents of a cohort";
    }

    @Override
    public Found read(Actor actor, Question.OfCohort question) {
        CohortContext in = cohorts.one(actor, question.cohort());
        Map<String, Integer> stages = new LinkedHashMap<>();
        Set<String> begun = new LinkedHashSet<>();
        for (SignOff signOff : store.signOffs(question.cohort())) {
            stages.put(signOff.document(), signOff.stage());
            begun.add(signOff.document());
        }
        List<Listed> listed = papers.composition(in).subjects(begun).stream()
                .map(subject -> listed(in, subject, stages.getOrDefault(subject.id(), 0)))
                .filter(document -> in.may(Act.READ_DOCUMENT, document.subject().at(document.stage())))
                .toList();
        return new Found(in, listed);
    }

    private static Listed listed(CohortContext in, Subject subject, int stage) {
        return new Listed(subject, stage, in.may(Act.SIGN_DOCUMENT, subject.at(stage)));
    }
}
