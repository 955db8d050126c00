package org.criticalfriend.api.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.awards.Awards;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.award.Needs;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.engine.tasks.SettledAgenda;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** Reads a visit, an event or a task: when it is, what is planned, what was written, and what one is asked there. */
public final class ReadOccurrence implements UseCase.Reading<ReadOccurrence.Query, ReadOccurrence.Found> {

    private final Cohorts cohorts;
    private final Awards awards;
    private final Clock clock;

    @Inject
    public ReadOccurrence(Cohorts cohorts, Awards awards, Clock clock) {
        this.cohorts = cohorts;
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param sessions those that are held
     * @param agenda as it was planned; empty where nobody has yet
     * @param entries those that whoever asks may see
     * @param form what they are asked; empty where it is nothing
     * @param mayDate whether they may set its day
     * @param attendance who was there, for those who were in its team or organise it; empty for a task and before its day
     * @param mayMark whether they mark who was there
     * @param lacking what those who take part need to hold and do not, for whoever organises it
     */
    public record Found(
            CohortContext in,
            Occurrence occurrence,
            List<Session> sessions,
            Optional<SettledAgenda> agenda,
            List<Entry> entries,
            Optional<Form> form,
            boolean mayDate,
            List<String> lacking,
            List<Attended> attendance,
            boolean mayMark) {

        public Found {
            lacking = List.copyOf(lacking);
            attendance = List.copyOf(attendance);
            sessions = List.copyOf(sessions);
            entries = List.copyOf(entries);
        }
    }

    /** An occurrence of a cohort. */
    public record Query(String cohort, String occurrence) implements Question {
        @Override
        public String about() {
            return cohort + " " + occurrence;
        }
    }

    @Override
    public String name() {
        return "read a visit, event or task";
    }

    @Override
    public boolean isForEverybody(Actor actor, Query question, Found answer) {
        boolean isToldToAFew =
                !answer.lacking().isEmpty() || !answer.attendance().isEmpty();
        return !isToldToAFew
                && answer.in().policy().mayEverybody(Act.READ_OCCURRENCE, Target.of(answer.occurrence()))
                && Stream.concat(
                                answer.entries().stream(),
                                answer.form().stream()
                                        .flatMap(form -> form.questions().stream())
                                        .flatMap(asked -> asked.entries().stream()))
                        .allMatch(entry -> answer.in().policy().mayEverybody(Act.READ_ENTRY, Target.of(entry)));
    }

    @Override
    public Found read(Actor actor, Query question) {
        CohortContext in = cohorts.one(actor, question.cohort());
        Occurrence occurrence = occurrence(in, question.occurrence());
        Target.InCohort target = Target.of(occurrence);
        if (!in.may(Act.READ_OCCURRENCE, target)) {
            throw NotFoundException.of("visit, event or task", question.occurrence());
        }
        return new Found(
                in,
                occurrence,
                in.asking().sessions(occurrence),
                agenda(in, occurrence),
                in.at(occurrence.id()),
                in.asking().of(actor.viewer(), occurrence),
                in.may(Act.SET_DAY, target),
                lacking(in, occurrence),
                attendance(in, occurrence),
                in.may(Act.MARK_ATTENDANCE, target));
    }

    /** Somebody who takes part, and whether they were there. */
    public record Attended(Person person, boolean isPresent) {}

    private List<Attended> attendance(CohortContext in, Occurrence occurrence) {
        LocalDate day = occurrence.day();
        LocalDate today = LocalDate.now(clock);
        boolean mayRead = in.may(Act.READ_ATTENDANCE, Target.of(occurrence));
        if (!mayRead || day == null || day.isAfter(today)) {
            return List.of();
        }
        Set<String> present = MarkAttendance.present(in, occurrence);
        return in.policy().membership().takingPart(occurrence).stream()
                .flatMap(seat -> in.cohort().people().find(seat.person()).stream())
                .map(person -> new Attended(person, present.contains(person.id())))
                .toList();
    }

    private List<String> lacking(CohortContext in, Occurrence occurrence) {
        LocalDate day = occurrence.day();
        return !in.may(Act.READ_UNMET_NEEDS, Target.of(occurrence)) || day == null
                ? List.of()
                : new Needs(in.cohort(), in.policy().membership(), awards.all())
                        .at(occurrence, day).stream().map(Needs.Unmet::sentence).toList();
    }

    /** Where an agenda is made it is seen, too. */
    private static Optional<SettledAgenda> agenda(CohortContext in, Occurrence occurrence) {
        boolean isOfAVisit = occurrence.step() instanceof Step.Visit
                || occurrence.step().collects().contains(Form.PlanQuestion.ID);
        return isOfAVisit ? in.course().visitOf(occurrence).flatMap(in.asking()::agenda) : Optional.empty();
    }

    public static Occurrence occurrence(CohortContext in, String id) {
        return in.course()
                .occurrences()
                .find(id)
                .orElseThrow(() -> NotFoundException.of(
                        "visit, event or task", id, in.course().occurrences().ids()));
    }
}
