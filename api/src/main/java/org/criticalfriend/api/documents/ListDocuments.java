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
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.Messages;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.spi.programme.Output;

/** Lists the documents of a cohort that one may read or has to sign off. */
public final class ListDocuments implements UseCase.Reading<Question.OfCohort, DocumentsResponse> {

    private static final Messages MESSAGES = Messages.of(ListDocuments.class);

    private final Cohorts cohorts;
    private final DocumentService papers;
    private final Store store;

    @Inject
    public ListDocuments(Cohorts cohorts, DocumentService papers, Store store) {
        this.cohorts = cohorts;
        this.papers = papers;
        this.store = store;
    }

    @Override
    public String name() {
        return "list the documents of a cohort";
    }

    @Override
    public DocumentsResponse read(Actor actor, Question.OfCohort question) {
        CohortContext in = cohorts.one(actor, question.cohort());
        Map<String, Integer> stages = new LinkedHashMap<>();
        Set<String> begun = new LinkedHashSet<>();
        for (SignOff signOff : store.signOffs(question.cohort())) {
            stages.put(signOff.document(), signOff.stage());
            begun.add(signOff.document());
        }
        Titles titles = new Titles(in.cohort().programme());
        List<DocumentsResponse.Listed> listed = papers.composition(in).subjects(begun).stream()
                .filter(subject -> in.may(Act.READ_DOCUMENT, subject.at(stages.getOrDefault(subject.id(), 0))))
                .map(subject -> listed(in, subject, stages.getOrDefault(subject.id(), 0), titles))
                .toList();
        return new DocumentsResponse(in.cohort().id(), listed, in.cohort().title());
    }

    private static DocumentsResponse.Listed listed(CohortContext in, Subject subject, int stage, Titles titles) {
        Output output = subject.output();
        boolean isTurn = in.may(Act.SIGN_DOCUMENT, subject.at(stage));
        return new DocumentsResponse.Listed(
                subject.id(),
                subject.title(),
                output.id(),
                stage,
                output.signOff().size(),
                isTurn,
                Addresses.rest(Addresses.document(in.cohort().id(), subject.id())),
                kind(output),
                state(output, stage, isTurn, titles));
    }

    /** The title of an output without the names that tell its documents apart. */
    private static String kind(Output output) {
        return output.title()
                .replaceAll("<[a-z]+>", "…")
                .replaceAll("\\s*…\\s*$", "")
                .replaceAll("[:,]$", "");
    }

    private static String state(Output output, int stage, boolean isTurn, Titles titles) {
        List<Output.Stage> stages = List.copyOf(output.signOff().all());
        if (stages.isEmpty()) {
            return MESSAGES.text("composed");
        }
        if (stage >= stages.size()) {
            return MESSAGES.text("released");
        }
        return isTurn
                ? MESSAGES.text("your-turn")
                : MESSAGES.text("with", titles.who(stages.get(stage).by()).words());
    }
}
