package org.criticalfriend.api.statistics;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.engine.statistics.Statistics;
import org.criticalfriend.spi.programme.Instrument;

/** Works out what a cohort answered. So few answers as would let one find out who gave which are withheld here. */
public final class TabulateAnswers implements UseCase.Reading<Question.OfCohort, TabulateAnswers.Answers> {

    private final Cohorts cohorts;

    @Inject
    public TabulateAnswers(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /**
     * What was answered, in the programme's order.
     *
     * @param tables the instruments with answers whose totals the user may see
     * @param waiting those that are answered, and shown once their step is over
     * @param unanswered the others whose sums they may see
     * @param hidden those whose sums they may not see, answered or not
     */
    public record Answers(
            CohortContext in,
            List<Tabulated> tables,
            List<Instrument> waiting,
            List<Instrument> unanswered,
            List<Instrument> hidden) {

        public Answers {
            tables = List.copyOf(tables);
            waiting = List.copyOf(waiting);
            unanswered = List.copyOf(unanswered);
            hidden = List.copyOf(hidden);
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
        Set<String> counted = counted(in).collected();
        List<Instrument> visible = visible(in);
        return new Answers(
                in,
                visible.stream()
                        .filter(instrument -> counted.contains(instrument.id()))
                        .map(instrument -> tabulate(in, instrument))
                        .toList(),
                visible.stream()
                        .filter(instrument -> answered.contains(instrument.id()))
                        .filter(instrument -> !counted.contains(instrument.id()))
                        .toList(),
                visible.stream()
                        .filter(instrument -> !answered.contains(instrument.id()))
                        .toList(),
                in.cohort().programme().instruments().stream()
                        .filter(instrument -> !visible.contains(instrument))
                        .toList());
    }

    /** The instruments whose sums somebody may see. */
    static List<Instrument> visible(CohortContext in) {
        return in.cohort().programme().instruments().stream()
                .filter(instrument -> in.may(Act.READ_FIGURES, Target.of(instrument)))
                .toList();
    }

    /** The table of an instrument as somebody may see it who may see its sums. */
    static Tabulated tabulate(CohortContext in, Instrument instrument) {
        SmallGroups rule = new SmallGroups(
                instrument.smallestGroup(),
                in.policy().membership().organisations(in.actor().viewer()));
        return tabulate(counted(in), instrument, rule, in.counted().until(instrument));
    }

    static Tabulated tabulate(CohortRecord record, Instrument instrument, SmallGroups rule, Optional<LocalDate> until) {
        return new Tabulated(
                record.cohort(),
                instrument,
                Statistics.shown(instrument, record.cohort().programme().scales(), record.responses(instrument), rule),
                until);
    }

    private static CohortRecord counted(CohortContext in) {
        return new CohortRecord(in.cohort(), in.counted().of(in.record().entries()));
    }
}
