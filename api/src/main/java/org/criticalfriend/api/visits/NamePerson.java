package org.criticalfriend.api.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.booking.Booking;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;

/** Names somebody who takes part for an organisation, or somebody else in their place. */
public final class NamePerson implements UseCase.Change<NamePerson.Command> {

    private static final int LONGEST_NAME = 200;

    private final Cohorts cohorts;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public NamePerson(Cohorts cohorts, Ids ids, Clock clock) {
        this.cohorts = cohorts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody to be named for the organisation for which whoever asks is asked at an occurrence.
     *
     * @param seat the id of the seat whose person is to be another; empty for one more
     * @param before the id of the person who was read there; empty for one more
     * @param position what they are at home, such as {@code headteacher}; empty where nobody says
     */
    public record Command(
            String cohort, String occurrence, String role, String seat, String before, String name, String position)
            implements Question {
        @Override
        public String about() {
            return cohort + " " + occurrence + " " + role;
        }
    }

    @Override
    public String name() {
        return "name a person";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.one(actor, command.cohort());
        Occurrence occurrence = ReadOccurrence.occurrence(in, command.occurrence());
        Form form = in.asking()
                .of(actor.viewer(), occurrence)
                .orElseThrow(() -> new RejectedException("", "Nothing is asked of you here."));
        Form.Opening opening = opening(form, command.role());
        Optional<Seat> seat = opening.seats().stream()
                .filter(one -> one.id().equals(command.seat()))
                .findFirst();
        if (seat.isEmpty() && !command.seat().isEmpty()) {
            throw NotFoundException.of("seat", command.seat());
        }
        if (seat.isEmpty() && !opening.isOpen()) {
            throw new RejectedException(
                    "name", "As many are named as take part; name somebody else in the place of one of them.");
        }
        if (seat.isPresent()) {
            checkMayChange(in, opening.role());
        }
        Person person = person(in, form, opening.role(), command);
        Seat taken = new Seat(
                seat.map(Seat::id).orElseGet(() -> opening.role().id() + "." + form.place() + "." + ids.next()),
                opening.role().id(),
                person.id(),
                form.place());
        return transaction -> {
            transaction.seat(
                    command.cohort(),
                    person,
                    taken,
                    command.before(),
                    opening.number().most());
            return person.id();
        };
    }

    private static Form.Opening opening(Form form, String role) {
        return form.questions().stream()
                .filter(Form.NamingQuestion.class::isInstance)
                .flatMap(question -> ((Form.NamingQuestion) question).openings().stream())
                .filter(opening -> opening.role().id().equals(role))
                .findFirst()
                .orElseThrow(() -> new RejectedException("", "You are not asked to name anybody for this."));
    }

    /** Where the same people stay all year, they stay from the first day on which people came together. */
    private void checkMayChange(CohortContext in, Role role) {
        LocalDate today = LocalDate.now(clock);
        boolean hasBegun = in.course().occurrences().stream()
                .filter(one -> !(one.step() instanceof Step.Task))
                .map(Occurrence::day)
                .anyMatch(day -> day != null && day.isBefore(today));
        if (role.substitutes() == Role.Substitutes.NONE && hasBegun) {
            throw new RejectedException(
                    "name",
                    "The same " + Sentences.small(role.title())
                            + " takes part all year, and the year has begun; speak with the organiser.");
        }
    }

    private Person person(CohortContext in, Form form, Role role, Command command) {
        String name = command.name().strip();
        if (name.isEmpty()) {
            throw new RejectedException("name", "Write the name of the person.");
        }
        if (name.length() > LONGEST_NAME || name.indexOf('\n') >= 0) {
            throw new RejectedException("name", "Write a name on one line of at most " + LONGEST_NAME + " characters.");
        }
        String position = command.position().strip();
        Map<String, String> facts = new LinkedHashMap<>();
        in.cohort().places().find(form.place()).map(Place::facts).ifPresent(facts::putAll);
        facts.put("position", position);
        role.eligible().asMap().values().stream()
                .filter(test -> !test.holds(facts))
                .findFirst()
                .ifPresent(test -> {
                    throw new RejectedException("position", Booking.notEligible(role, test));
                });
        return new Person(form.place() + "." + role.id() + "." + ids.next(), name, form.place(), position);
    }
}
