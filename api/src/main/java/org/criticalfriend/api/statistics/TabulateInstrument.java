package org.criticalfriend.api.statistics;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Instrument;

/**
 * Works out what a cohort answered to one instrument, answered or not. To whoever may not see its sums it is not there.
 */
public final class TabulateInstrument implements UseCase.Reading<TabulateInstrument.Query, Tabulated> {

    private final Cohorts cohorts;

    @Inject
    public TabulateInstrument(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** An instrument of a cohort's programme. */
    public record Query(String cohort, String instrument) implements Question {
        @Override
        public String about() {
            return cohort + " " + instrument;
        }
    }

    @Override
    public String name() {
        return "read the figures of an instrument";
    }

    @Override
    public boolean isForEverybody(Actor actor, Query question, Tabulated answer) {
        return cohorts.bare(actor, question.cohort())
                .policy()
                .mayEverybody(Act.READ_FIGURES, Target.of(answer.instrument()));
    }

    @Override
    public Tabulated read(Actor actor, Query question) {
        CohortContext in = cohorts.one(actor, question.cohort());
        ById<Instrument> instruments = in.cohort().programme().instruments();
        List<String> visible =
                TabulateAnswers.visible(in).stream().map(Instrument::id).toList();
        Instrument instrument = instruments
                .find(question.instrument())
                .filter(one -> visible.contains(one.id()))
                .orElseThrow(() -> NotFoundException.of("instrument", question.instrument(), visible));
        return TabulateAnswers.tabulate(in, instrument);
    }
}
