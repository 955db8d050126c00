package org.criticalfriend.api.usecase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.api.store.Signing;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.definition.prose.Times;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.engine.document.Composition;
import org.criticalfriend.engine.document.Document;
import org.criticalfriend.engine.document.Subject;

/** The documents of the instance's cohorts. */
public final class Papers {

    private final Store store;
    private final Vocabulary vocabulary;
    private final String instance;

    /**
     * The documents of an instance.
     *
     * @param instance its name, as it stands at the head of each
     */
    public Papers(Store store, Vocabulary vocabulary, String instance) {
        this.store = store;
        this.vocabulary = vocabulary;
        this.instance = instance;
    }

    Composition composition(InCohort in) {
        // Composed from everything written: what a document shows, and to whom, is the programme's to say.
        return new Composition(in.whole(), in.course(), vocabulary, instance);
    }

    /** A document that may be read, with how far it has come. */
    Found find(InCohort in, String id) {
        Composition composition = composition(in);
        Subject subject = composition.subject(id).orElseThrow(() -> NotThere.of("document", id));
        Optional<Signing> signing = store.signings(in.cohort().id()).stream()
                .filter(one -> one.document().equals(id))
                .findFirst();
        int stage = signing.map(Signing::stage).orElse(0);
        if (!in.sight().mayRead(in.actor().onlooker(), subject.output(), subject.scope(), stage)) {
            throw NotThere.of("document", id);
        }
        List<String> signed = signing.map(Signing::remarks).orElse(List.of()).stream()
                .filter(remark -> remark.part().isEmpty())
                .map(remark -> Times.date(LocalDate.ofInstant(remark.at(), ZoneOffset.UTC)))
                .toList();
        return new Found(
                in,
                subject,
                stage,
                signing.map(Signing::version).orElse(0),
                composition.compose(subject, stage, signed));
    }

    /**
     * A document.
     *
     * @param stage how many stages of its sign-off are done
     * @param version of its sign-off; 0 where nobody has begun it
     */
    public record Found(InCohort in, Subject subject, int stage, int version, Document document) {}
}
