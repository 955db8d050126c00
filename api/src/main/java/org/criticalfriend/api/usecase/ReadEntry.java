package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.record.Entry;

/** Reads one entry. */
public final class ReadEntry implements UseCase.Reading<Question.OfEntry, Entry> {

    private final Store store;
    private final Cohorts cohorts;

    @Inject
    public ReadEntry(Store store, Cohorts cohorts) {
        this.store = store;
        this.cohorts = cohorts;
    }

    @Override
    public String name() {
        return "read an entry";
    }

    @Override
    public Entry read(Actor actor, Question.OfEntry question) {
        InCohort in = cohorts.bare(actor, question.cohort());
        return store.entry(question.cohort(), question.entry())
                .filter(entry -> in.sight().maySee(actor.onlooker(), entry))
                .orElseThrow(() -> NotThere.of("entry", question.entry()));
    }
}
