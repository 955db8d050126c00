package org.criticalfriend.engine.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.course.Agenda;
import org.criticalfriend.engine.course.Course;
import org.criticalfriend.engine.course.Occurrence;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** What has to be arranged for a visit: who comes, on which day, and what is done when. */
final class Arranging {

    private final Logbook logbook;
    private final Cohort cohort;
    private final Course course;

    Arranging(Logbook logbook, Course course) {
        this.logbook = logbook;
        this.cohort = logbook.cohort();
        this.course = course;
    }

    /** What is to be arranged at an occurrence; empty where there is nothing of the kind to arrange. */
    Optional<Form.Question> question(
            String arranged, Occurrence occurrence, String place, Function<Occurrence, List<Session>> sessions) {
        return switch (arranged) {
            case Form.ToDate.ID -> toDate(occurrence, place);
            case Form.ToName.ID -> toName(place);
            case Form.ToPlan.ID -> course.visitOf(occurrence).map(visit -> toPlan(visit, sessions.apply(visit)));
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
        return visits.isEmpty() ? Optional.empty() : Optional.of(new Form.ToDate(visits));
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
        return openings.isEmpty() ? Optional.empty() : Optional.of(new Form.ToName(openings));
    }

    private Form.ToPlan toPlan(Occurrence visit, List<Session> sessions) {
        Optional<Entry> planned = planned(visit);
        Agenda agenda = planned.map(Entry::content)
                .filter(Content.Planned.class::isInstance)
                .map(content -> ((Content.Planned) content).agenda())
                .orElseGet(() -> Agenda.proposed(sessions));
        return new Form.ToPlan(visit, sessions, agenda, planned);
    }

    /** The agenda of a visit as it was planned, if it was. */
    Optional<Entry> planned(Occurrence visit) {
        return logbook.of(Form.ToPlan.ID).stream()
                .filter(entry -> course.occurrences()
                        .find(entry.occurrence())
                        .flatMap(course::visitOf)
                        .map(visit::equals)
                        .orElse(false))
                .findFirst();
    }

    /** The yes of somebody to what was given at an occurrence. */
    Form.ToAgree toAgree(Occurrence occurrence, String of, String title, List<String> collected, String person) {
        List<Entry> given = logbook.entries().stream()
                .filter(entry -> entry.occurrence().equals(occurrence.id()) && collected.contains(entry.collected()))
                .toList();
        Optional<Entry> agreed = logbook.of(of).stream()
                .filter(entry -> entry.occurrence().equals(occurrence.id())
                        && entry.author().equals(person))
                .findFirst();
        return new Form.ToAgree(of, title, given, agreed);
    }

    /** Those who said yes to everything that now is given at an occurrence. */
    List<String> agreed(Occurrence occurrence, String of, List<String> collected) {
        Map<String, Integer> now =
                toAgree(occurrence, of, "", collected, "").yes().to();
        return logbook.of(of).stream()
                .filter(entry -> entry.occurrence().equals(occurrence.id()))
                .filter(entry -> entry.content() instanceof Content.Agreed yes
                        && yes.to().equals(now))
                .map(Entry::author)
                .toList();
    }
}
