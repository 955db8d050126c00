package org.criticalfriend.api.statistics;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.statistics.Statistics;
import org.criticalfriend.spi.programme.Instrument;

/** Works out what a cohort answered. So few answers as would let one find out who gave which are withheld here. */
public final class TabulateAnswers implements UseCase.Reading<Question.OfCohort, TabulateAnswers.Answers> {

    private final Cohorts cohorts;

    @Inject
    public TabulateAnswers(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** The instruments that have answers whose sums may be seen, in the programme's order. */
    public record Answers(CohortContext in, List<Tabulated> tables) {

        public Answers {
            tables = List.copyOf(tables);
        }
    }

    @Override
    public String name() {
        return "read the figures of a cohort";
    }

    @Override
    public boolean isForEverybody(Actor actor, Question.OfCohort question, Answers answer) {
        return answer.tables().stream()
                .allMatch(table -> answer.in().policy().mayEverybody(Act.READ_FIGURES, Target.of(table.instrument())));
    }

    @Override
    public Answers read(Actor actor, Question.OfCohort question) {
        CohortContext in = cohorts.one(actor, question.cohort());
        Set<String> answered = in.record().collected();
        return new Answers(
                in,
                in.cohort().programme().instruments().stream()
                        .filter(instrument -> answered.contains(instrument.id()))
                        .map(instrument -> tabulate(in.record(), instrument))
                        .toList());
    }

    /** The table of an instrument as it may be shown to those who may see its sums. */
    public static Tabulated tabulate(CohortRecord record, Instrument instrument) {
        Statistics.Shown shown =
                Statistics.shown(instrument, record.cohort().programme().scales(), record.responses(instrument));
        return new Tabulated(record.cohort(), instrument, shown.table(), shown.withheld());
    }
}
