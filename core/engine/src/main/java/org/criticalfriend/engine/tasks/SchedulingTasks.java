package org.criticalfriend.engine.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** What has to be arranged for a visit: who comes, on which day, and what is done when. */
final class SchedulingTasks {

    private final CohortRecord record;
    private final Cohort cohort;
    private final Course course;

    SchedulingTasks(CohortRecord record, Course course) {
        this.record = record;
        this.cohort = record.cohort();
        this.course = course;
    }

    /** What is to be arranged at an occurrence; empty where there is nothing of the kind to arrange. */
    Optional<Form.Question> question(
            String arranged, Occurrence occurrence, String place, Function<Occurrence, List<Session>> sessions) {
        return switch (arranged) {
            case Form.DateQuestion.ID -> toDate(occurrence, place);
            case Form.NamingQuestion.ID -> toName(place);
            case Form.PlanQuestion.ID -> course.visitOf(occurrence).map(visit -> toPlan(visit, sessions.apply(visit)));
            default -> Optional.empty();
        };
    }

    private Optional<Form.Question> toDate(Occurrence occurrence, String place) {
        List<Occurrence> visits = course.occurrences().stream()
                .filter(one -> one.step() instanceof Step.Visit)
                .filter(one -> place.isEmpty()
                        ? one.team().equals(occurrence.team())
                        : one.place().equals(place))
                .toList();
        return visits.isEmpty() ? Optional.empty() : Optional.of(new Form.DateQuestion(visits));
    }

    private Optional<Form.Question> toName(String at) {
        Optional<Place> place = cohort.places().find(at);
        List<Form.Opening> openings = new ArrayList<>();
        for (Role role : cohort.programme().roles()) {
            if (place.isPresent() && role.per().equals(place.get().role())) {
                List<Seat> seats = cohort.seats().stream()
                        .filter(seat ->
                                seat.role().equals(role.id()) && seat.at().equals(at))
                        .toList();
                openings.add(
                        new Form.Opening(role, role.number().where(place.get().facts()), seats));
            }
        }
        return openings.isEmpty() ? Optional.empty() : Optional.of(new Form.NamingQuestion(openings));
    }

    private Form.PlanQuestion toPlan(Occurrence visit, List<Session> sessions) {
        Optional<Entry> planned = planned(visit);
        Agenda agenda = planned.map(Entry::content)
                .filter(Content.Planned.class::isInstance)
                .map(content -> ((Content.Planned) content).agenda())
                .orElseGet(() -> Agenda.proposed(sessions));
        return new Form.PlanQuestion(visit, sessions, agenda, planned);
    }

    /** The agenda of a visit as it was planned, if it was. */
    Optional<Entry> planned(Occurrence visit) {
        return record.of(Form.PlanQuestion.ID).stream()
                .filter(entry -> course.occurrences()
                        .find(entry.occurrence())
                        .flatMap(course::visitOf)
                        .map(visit::equals)
                        .orElse(false))
                .findFirst();
    }

    /** The yes of somebody to what was given at an occurrence. */
    Form.AgreementQuestion toAgree(
            Occurrence occurrence, String of, String title, List<String> collected, String person) {
        List<Entry> given = record.entries().stream()
                .filter(entry -> entry.occurrence().equals(occurrence.id()) && collected.contains(entry.collected()))
                .toList();
        Optional<Entry> agreed = record.of(of).stream()
                .filter(entry -> entry.occurrence().equals(occurrence.id())
                        && entry.author().equals(person))
                .findFirst();
        return new Form.AgreementQuestion(of, title, given, agreed);
    }

    /** Those who said yes to everything that now is given at an occurrence. */
    List<String> agreed(Occurrence occurrence, String of, List<String> collected) {
        Map<String, Integer> now =
                toAgree(occurrence, of, "", collected, "").yes().to();
        return record.of(of).stream()
                .filter(entry -> entry.occurrence().equals(occurrence.id()))
                .filter(entry -> entry.content() instanceof Content.Agreed yes
                        && yes.to().equals(now))
                .map(Entry::author)
                .toList();
    }
}
