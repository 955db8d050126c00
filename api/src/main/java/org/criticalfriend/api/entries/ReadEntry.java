package org.criticalfriend.api.entries;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.record.Entry;

/** Reads one entry. */
public final class ReadEntry implements UseCase.Reading<ReadEntry.Query, ReadEntry.Found> {

    private final Cohorts cohorts;

    @Inject
    public ReadEntry(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** An entry, and whether whoever asks may know who gave it. */
    public record Found(Entry entry, boolean isAuthorKnown) {}

    /** An entry of a cohort. */
    public record Query(String cohort, String entry) implements Question {
        @Override
        public String about() {
            return cohort + " " + entry;
        }
    }

    @Override
    public String name() {
        return "read an entry";
    }

    @Override
    public boolean isForEverybody(Actor actor, Query question, Found answer) {
        return cohorts.bare(actor, question.cohort()).policy().mayEverybody(Act.READ_ENTRY, Target.of(answer.entry()));
    }

    @Override
    public Found read(Actor actor, Query question) {
        CohortContext in = cohorts.bare(actor, question.cohort());
        return cohorts.entry(question.cohort(), question.entry())
                .filter(entry -> in.may(Act.READ_ENTRY, Target.of(entry)))
                .map(entry -> new Found(
                        entry, entry.author().equals(actor.id()) || in.may(Act.KNOW_AUTHOR, Target.of(entry))))
                .orElseThrow(() -> NotFoundException.of("entry", question.entry()));
    }
}
