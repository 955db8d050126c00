package org.criticalfriend.api.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.sight.Onlooker;
import org.criticalfriend.spi.programme.Role;

/** In a demonstration one can be anybody who takes part, and begins as the central team. */
public final class AnyoneByChoice implements Actors {

    private static final Actor CENTRAL_TEAM =
            new Actor("central-team", "Central team", new Onlooker("", Set.of("central-team", "hub-manager")));

    private final Store store;

    public AnyoneByChoice(Store store) {
        this.store = store;
    }

    @Override
    public Actor of(String choice) {
        if (choice.isEmpty() || choice.equals(CENTRAL_TEAM.id())) {
            return CENTRAL_TEAM;
        }
        return hubs().filter(hub -> choice.equals(manager(hub).id()))
                .map(AnyoneByChoice::manager)
                .findFirst()
                .or(() -> person(choice))
                .orElse(CENTRAL_TEAM);
    }

    private Optional<Actor> person(String choice) {
        return store.cohorts().stream()
                .filter(cohort ->
                        cohort.seats().stream().anyMatch(seat -> seat.person().equals(choice)))
                .flatMap(cohort -> cohort.people().find(choice).stream())
                .map(AnyoneByChoice::actor)
                .findFirst();
    }

    /** The hubs that the schools of all cohorts belong to, in the order of their names. */
    private Stream<String> hubs() {
        return store.cohorts().stream()
                .flatMap(cohort -> cohort.places().stream())
                .map(place -> place.facts().getOrDefault("hub", ""))
                .filter(hub -> !hub.isEmpty())
                .distinct()
                .sorted();
    }

    private static Actor manager(String hub) {
        String id = "hub-manager." + hub.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Actor(id, "Hub manager of " + hub, Onlooker.office("hub-manager", hub));
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.name(), Onlooker.person(person.id()));
    }

    @Override
    public List<Group> choices() {
        List<Group> groups = new ArrayList<>();
        List<Choice> offices = new ArrayList<>();
        offices.add(new Choice(CENTRAL_TEAM.id(), CENTRAL_TEAM, "Runs the programmes"));
        hubs().map(AnyoneByChoice::manager)
                .forEach(manager -> offices.add(new Choice(manager.id(), manager, "Sees what is for hub managers")));
        groups.add(new Group("This instance", offices));
        for (Cohort cohort : store.cohorts()) {
            Map<String, Choice> choices = new LinkedHashMap<>();
            for (Seat seat : cohort.seats()) {
                cohort.people()
                        .find(seat.person())
                        .ifPresent(person -> choices.putIfAbsent(person.id(), choice(cohort, seat, person)));
            }
            if (!choices.isEmpty()) {
                groups.add(new Group(cohort.title(), List.copyOf(choices.values())));
            }
        }
        return groups;
    }

    private static Choice choice(Cohort cohort, Seat seat, Person person) {
        String role =
                cohort.programme().roles().find(seat.role()).map(Role::title).orElse(seat.role());
        String at = cohort.places()
                .find(seat.at())
                .map(Place::name)
                .or(() -> cohort.teams().find(seat.at()).map(Team::title))
                .orElse("");
        return new Choice(person.id(), actor(person), role + (at.isEmpty() ? "" : ", " + at));
    }
}
