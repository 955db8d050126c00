package org.criticalfriend.engine.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Office;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;

/** The people of a cohort, by the words for who. */
public final class Membership {

    private final Cohort cohort;
    private final Course course;
    private final Map<String, List<Seat>> seats;

    /** The people of a cohort. */
    public Membership(Cohort cohort, Course course) {
        this.cohort = cohort;
        this.course = course;
        this.seats = cohort.seats().stream()
                .filter(seat -> !seat.person().isEmpty())
                .collect(Collectors.groupingBy(Seat::person, Collectors.toUnmodifiableList()));
    }

    /** Whether somebody is one of those a list of words means. */
    public boolean isAnyOf(List<String> words, Viewer viewer, Scope scope, String author) {
        return words.stream().anyMatch(word -> is(word, viewer, scope, author));
    }

    /**
     * Whether somebody is one of those a word means.
     *
     * @param word a role, an organisation or a word for who
     * @param scope where it is said
     * @param author who wrote what it is said of; empty where nobody did
     */
    public boolean is(String word, Viewer viewer, Scope scope, String author) {
        Optional<Office> office =
                word.equals("organiser") ? Optional.of(cohort.programme().organiser()) : Office.find(word);
        if (office.isPresent()) {
            return holds(office.get(), viewer, scope);
        }
        if (word.equals("public") || word.equals("partnership")) {
            return true;
        }
        if (word.equals("author")) {
            return !author.isEmpty() && author.equals(viewer.author());
        }
        return seats(viewer).stream().anyMatch(seat -> is(word, seat, scope));
    }

    /** A hub's own offices are held for its schools: for the one that is meant, or for some of those that are. */
    private boolean holds(Office office, Viewer viewer, Scope scope) {
        return viewer.offices().stream()
                .filter(one -> one.office() == office)
                .anyMatch(one -> one.hub().isEmpty()
                        || places(scope).anyMatch(place -> one.hub().equals(cohort.hubOf(place))));
    }

    private Stream<Place> places(Scope scope) {
        if (!scope.place().isEmpty()) {
            return cohort.places().find(scope.place()).stream();
        }
        return scope.team().isEmpty()
                ? cohort.places().stream()
                : cohort.teams().find(scope.team()).stream()
                        .flatMap(team -> team.places().stream())
                        .flatMap(id -> cohort.places().find(id).stream());
    }

    /** The seats somebody has. */
    public List<Seat> seats(Viewer viewer) {
        return seats.getOrDefault(viewer.person(), List.of());
    }

    /** Every seat that one of the words means. */
    public List<Seat> seats(List<String> words, Scope scope) {
        return cohort.seats().stream()
                .filter(seat -> words.stream().anyMatch(word -> is(word, seat, scope)))
                .toList();
    }

    /**
     * The ids of the organisations that everybody comes from whom some words mean; none where a word means people who may
     * come from anywhere.
     */
    public Set<String> organisations(List<String> words, Scope scope) {
        List<String> homes = words.stream().anyMatch(Membership::isOfTheInstance)
                ? List.of()
                : seats(words, scope).stream()
                        .filter(seat -> !seat.person().isEmpty())
                        .map(seat -> cohort.people()
                                .find(seat.person())
                                .map(Person::place)
                                .orElse(""))
                        .toList();
        return homes.contains("") ? Set.of() : Set.copyOf(homes);
    }

    private static boolean isOfTheInstance(String word) {
        return List.of("author", "organiser", "partnership", "public").contains(word)
                || Office.find(word).isPresent();
    }

    /** The id of the organisation somebody comes from; none where they come from none. */
    public Set<String> organisations(Viewer viewer) {
        return cohort.people().find(viewer.person()).map(Person::place).filter(place -> !place.isEmpty()).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The seats of those who take part in a visit or an event, one for each person: whom it names, else its team or all. */
    public List<Seat> takingPart(Occurrence occurrence) {
        Step step = occurrence.step();
        List<String> named = step instanceof Step.Visit visit
                ? visit.takesPart()
                : step instanceof Step.Event event ? event.takesPart() : List.of();
        List<String> who = !named.isEmpty() ? named : List.of(occurrence.team().isEmpty() ? "cohort" : "team");
        Map<String, Seat> byPerson = new LinkedHashMap<>();
        seats(who, Scope.of(occurrence)).stream()
                .filter(seat -> !isForAnotherVisit(seat, Scope.of(occurrence)))
                .forEach(seat -> byPerson.putIfAbsent(seat.person(), seat));
        return List.copyOf(byPerson.values());
    }

    /** Whether a seat is one of those a word means. */
    public boolean is(String word, Seat seat, Scope scope) {
        return switch (word) {
            case "cohort" -> true;
            case "team" -> isInTeam(seat, scope);
            case "host" -> isAtHost(seat, scope);
            case "visitors" -> isInTeam(seat, scope) && !isAtHost(seat, scope) && !isNeither(seat);
            default -> isInRole(word, seat, scope);
        };
    }

    /** Whether a seat belongs to the team of a scope; of no team in particular it belongs to any. */
    public boolean isInTeam(Seat seat, Scope scope) {
        if (scope.team().isEmpty()) {
            return true;
        }
        boolean ofItsPlaces = cohort.teams()
                .find(scope.team())
                .map(team -> team.places().contains(seat.at()))
                .orElse(false);
        return ofItsPlaces || seat.at().equals(scope.team()) || isForOneOfItsVisits(seat, scope.team());
    }

    private boolean isForOneOfItsVisits(Seat seat, String team) {
        return course.occurrences()
                .find(seat.at())
                .map(occurrence -> occurrence.team().equals(team))
                .orElse(false);
    }

    private static boolean isAtHost(Seat seat, Scope scope) {
        return !scope.place().isEmpty() && seat.at().equals(scope.place());
    }

    private boolean isNeither(Seat seat) {
        return cohort.programme()
                .roles()
                .find(seat.role())
                .map(role -> role.side() == Role.Side.NEITHER)
                .orElse(false);
    }

    private boolean isInRole(String word, Seat seat, Scope scope) {
        if (cohort.programme().organisations().has(word)) {
            return cohort.places()
                            .find(seat.at())
                            .map(Place::role)
                            .filter(word::equals)
                            .isPresent()
                    && isInTeam(seat, scope);
        }
        if (!seat.role().equals(word)) {
            return false;
        }
        return !isForAnotherVisit(seat, scope) && (isOfCohort(word) || isInTeam(seat, scope));
    }

    /** Whether a seat is for a visit, and a scope is that of another visit or of what was done for another one. */
    public boolean isForAnotherVisit(Seat seat, Scope scope) {
        Optional<Occurrence> visit = course.occurrences().find(seat.at());
        if (visit.isEmpty()) {
            return false;
        }
        boolean isOfAVisit = course.occurrences()
                .find(scope.occurrence())
                .map(occurrence -> occurrence.step() instanceof Step.Visit)
                .orElse(false);
        return isOfAVisit
                ? !seat.at().equals(scope.occurrence())
                : !scope.place().isEmpty() && !visit.get().place().equals(scope.place());
    }

    private boolean isOfCohort(String role) {
        return cohort.programme()
                .roles()
                .find(role)
                .map(one -> one.per().equals("cohort"))
                .orElse(false);
    }

    /** Whether a role is held for an organisation, by one of its own people. */
    public boolean isOfAPlace(String role) {
        return cohort.programme()
                .roles()
                .find(role)
                .map(Role::per)
                .filter(cohort.programme().organisations()::has)
                .isPresent();
    }

    /** Where something belongs that was given for a place or at an occurrence. */
    public Scope scope(String occurrence, String place) {
        return course.occurrences()
                .find(occurrence)
                .map(Scope::of)
                .filter(scope -> !scope.team().isEmpty() || place.isEmpty())
                .orElseGet(() -> place.isEmpty()
                        ? Scope.COHORT
                        : new Scope(cohort.teamOf(place).map(Team::id).orElse(""), place, occurrence));
    }
}
