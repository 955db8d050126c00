package org.criticalfriend.api.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Offices;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.spi.programme.Office;
import org.criticalfriend.spi.programme.Role;

/** In a demonstration one can be anybody who takes part, and is nobody until one has chosen. */
public final class AnyoneByChoice implements Actors {

    private static final Actor CENTRAL_TEAM =
            new Actor(Office.CENTRAL_TEAM.id(), "Central team", Viewer.administrator());

    private final Store store;
    private final Clock clock;

    public AnyoneByChoice(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> of(String choice) {
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        if (choice.equals(CENTRAL_TEAM.id())) {
            return Optional.of(CENTRAL_TEAM);
        }
        return hubs().map(AnyoneByChoice::manager)
                .filter(manager -> choice.equals(manager.id()))
                .findFirst()
                .or(() -> person(choice));
    }

    private Optional<Actor> person(String choice) {
        return store.cohorts().stream()
                .filter(cohort ->
                        cohort.seats().stream().anyMatch(seat -> seat.person().equals(choice)))
                .flatMap(cohort -> cohort.people().find(choice).stream())
                .map(person -> actor(person, offices()))
                .findFirst();
    }

    private Offices offices() {
        return Offices.of(store.cohorts(), LocalDate.now(clock));
    }

    /** The hubs that the organisations of all cohorts are or belong to, in the order of their names. */
    private Stream<String> hubs() {
        return store.cohorts().stream()
                .flatMap(cohort -> cohort.places().stream().map(cohort::hubOf))
                .filter(hub -> !hub.isEmpty())
                .distinct()
                .sorted();
    }

    private static Actor manager(String hub) {
        String id = Office.HUB_MANAGER.id() + "." + hub.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Actor(id, "Hub manager of " + hub, Viewer.officeOf(hub, Office.HUB_MANAGER));
    }

    private static Actor actor(Person person, Offices offices) {
        return new Actor(person.id(), person.name(), new Viewer(person.id(), offices.of(person.id())));
    }

    @Override
    public List<Group> choices() {
        List<Group> groups = new ArrayList<>();
        List<Choice> offices = new ArrayList<>();
        offices.add(new Choice(CENTRAL_TEAM.id(), CENTRAL_TEAM, "Runs the programmes"));
        Offices held = offices();
        hubs().filter(hub ->
                        held.ofHub(hub).stream().noneMatch(one -> one.office().office() == Office.HUB_MANAGER))
                .map(AnyoneByChoice::manager)
                .forEach(manager -> offices.add(new Choice(manager.id(), manager, "Sees what is for hub managers")));
        groups.add(new Group("This instance", offices));
        for (Cohort cohort : store.cohorts()) {
            Map<String, Choice> choices = new LinkedHashMap<>();
            for (Seat seat : cohort.seats()) {
                cohort.people()
                        .find(seat.person())
                        .ifPresent(person -> choices.putIfAbsent(person.id(), choice(cohort, seat, person, held)));
            }
            if (!choices.isEmpty()) {
                groups.add(new Group(cohort.title(), List.copyOf(choices.values())));
            }
        }
        return groups;
    }

    private static Choice choice(Cohort cohort, Seat seat, Person person, Offices held) {
        String role =
                cohort.programme().roles().find(seat.role()).map(Role::title).orElse(seat.role());
        String at = cohort.places()
                .find(seat.at())
                .map(Place::name)
                .or(() -> cohort.teams().find(seat.at()).map(Team::title))
                .orElse("");
        return new Choice(person.id(), actor(person, held), role + (at.isEmpty() ? "" : ", " + at));
    }
}
