package org.criticalfriend.engine.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.award.Holdings;
import org.criticalfriend.engine.award.Needs;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.language.prose.FactPhrases;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.programme.Teams;
import org.criticalfriend.spi.word.Candidate;
import org.jspecify.annotations.Nullable;

/** The open places of a cohort, and what stands against somebody taking one of them. */
public final class Booking {

    private final Cohort cohort;
    private final Course course;
    private final Membership membership;
    private final Needs needs;
    private final Vocabulary vocabulary;
    private final InWords words;

    /**
     * The booking of a cohort.
     *
     * @param holdings in which it is looked up whether somebody holds what a part needs
     * @param vocabulary whose words the rules of a part are
     */
    public Booking(Cohort cohort, Course course, Membership membership, Holdings holdings, Vocabulary vocabulary) {
        this.cohort = cohort;
        this.course = course;
        this.membership = membership;
        this.needs = new Needs(cohort, membership, holdings);
        this.vocabulary = vocabulary;
        this.words = InWords.of(cohort.programme(), vocabulary);
    }

    /**
     * Somebody who may want a place.
     *
     * @param home their own organisation, which need not take part in the cohort; empty for somebody who has none
     */
    public record Applicant(Person person, Optional<Place> home) {

        private Map<String, String> facts() {
            Map<String, String> facts =
                    new LinkedHashMap<>(home.map(Place::facts).orElse(Map.of()));
            facts.put("position", person.position());
            return facts;
        }

        private Candidate member() {
            return new Candidate(person.id(), person.place(), facts(), Map.of());
        }
    }

    /** All places that are booked, taken or not, the soonest first and those without a day last. */
    public List<OpenPlace> places() {
        List<OpenPlace> places = new ArrayList<>();
        for (Organisation organisation : cohort.programme().organisations()) {
            boolean isInTeams = organisation.per() == Organisation.Per.TEAM;
            if (isInTeams && organisation.placedBy() == Organisation.Placement.BOOKING) {
                cohort.teams().forEach(team -> places.add(place(organisation, team)));
            }
        }
        for (Role role : cohort.programme().roles()) {
            if (role.placedBy() == Organisation.Placement.BOOKING) {
                ats(role).forEach(at -> places.add(place(role, at)));
            }
        }
        places.sort(Comparator.comparing(Booking::firstDay, Comparator.nullsLast(Comparator.naturalOrder())));
        return places;
    }

    private static @Nullable LocalDate firstDay(OpenPlace place) {
        return place.stays().stream()
                .map(OpenPlace.Stay::first)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> ats(Role role) {
        return switch (role.per()) {
            case "team" -> cohort.teams().stream().map(Team::id);
            case "visit" ->
                course.occurrences().stream()
                        .filter(occurrence -> occurrence.step() instanceof Step.Visit)
                        .map(Occurrence::id);
            case "cohort" -> Stream.of("");
            default -> Stream.empty();
        };
    }

    private OpenPlace place(Organisation organisation, Team team) {
        return new OpenPlace(
                organisation,
                Sentences.capital(words.titles().organisation(organisation.id())),
                team.id(),
                Optional.of(team),
                host(Optional.empty(), Optional.of(team)),
                stays(occurrence -> occurrence.team().equals(team.id())),
                organisation.number().most(),
                team.places().stream()
                        .filter(id -> cohort.places()
                                .find(id)
                                .filter(place -> place.role().equals(organisation.id()))
                                .isPresent())
                        .toList());
    }

    private OpenPlace place(Role role, String at) {
        Optional<Occurrence> visit = course.occurrences().find(at);
        Optional<Team> team = cohort.teams().find(visit.map(Occurrence::team).orElse(at));
        Optional<Place> host = host(visit, team);
        Range number = role.number().where(host.map(Place::facts).orElse(Map.of()));
        return new OpenPlace(
                role,
                role.title(),
                at,
                team,
                host,
                stays(occurrence -> visit.isPresent()
                        ? occurrence.id().equals(at)
                        : team.isEmpty() || occurrence.team().equals(at)),
                number.most(),
                cohort.seats().stream()
                        .filter(seat ->
                                seat.role().equals(role.id()) && seat.at().equals(at))
                        .map(Seat::person)
                        .filter(person -> !person.isEmpty())
                        .toList());
    }

    private List<OpenPlace.Stay> stays(Predicate<Occurrence> which) {
        return course.occurrences().stream()
                .filter(occurrence -> !(occurrence.step() instanceof Step.Task))
                .filter(which)
                .map(this::stay)
                .sorted(Comparator.comparing(OpenPlace.Stay::first, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private OpenPlace.Stay stay(Occurrence occurrence) {
        return new OpenPlace.Stay(occurrence.step().title(), occurrence.day(), course.lastDay(occurrence));
    }

    /** Whose visit it is, or the one organisation that a team visits or consists of. */
    private Optional<Place> host(Optional<Occurrence> visit, Optional<Team> team) {
        if (visit.isPresent()) {
            return cohort.places().find(visit.get().place());
        }
        List<String> hosting = team.stream()
                .flatMap(one -> course.visits(one.id()).stream())
                .map(Occurrence::place)
                .distinct()
                .toList();
        List<String> candidates = hosting.isEmpty() ? team.map(Team::places).orElse(List.of()) : hosting;
        return candidates.size() == 1 ? cohort.places().find(candidates.get(0)) : Optional.empty();
    }

    /** What stands against somebody taking a place, the first thing of all; empty where they may. */
    public Optional<String> against(Applicant candidate, OpenPlace place, LocalDate today) {
        if (place.isTakenBy(candidate.person())) {
            return Optional.of(
                    place.isForOrganisations() ? "Your organisation has a place here." : "You have a place here.");
        }
        if (place.hasBegunOn(today) || cohort.end().isBefore(today)) {
            return Optional.of("It has begun.");
        }
        boolean isTheirOwn = place.team()
                .map(team -> team.places().contains(candidate.person().place()))
                .orElse(false);
        if (isTheirOwn) {
            return Optional.of("Your own organisation is the one that others come to here.");
        }
        if (place.isFull()) {
            return Optional.of("All places are taken.");
        }
        return place.part() instanceof Organisation organisation
                ? against(candidate, organisation, place, today)
                : against(candidate, (Role) place.part(), place, today);
    }

    /**
     * What stands against somebody giving a place up again; empty where they may.
     *
     * @param given everything that was given in the cohort
     */
    public Optional<String> againstGivingUp(
            Applicant candidate, OpenPlace place, Collection<Entry> given, LocalDate today) {
        Person person = candidate.person();
        if (!place.isTakenBy(person)) {
            return Optional.of("You have no place here to give up.");
        }
        if (place.hasBegunOn(today)) {
            return Optional.of("It has begun; speak with the organiser.");
        }
        return given.stream().anyMatch(entry -> isGivenThere(place, person, entry))
                ? Optional.of(
                        "You have given something here already, which would be nobody’s; speak with the organiser.")
                : Optional.empty();
    }

    /** What is given for an organisation is its own, whoever wrote it. */
    private boolean isGivenThere(OpenPlace place, Person person, Entry entry) {
        if (place.isForOrganisations()) {
            return entry.place().equals(person.place());
        }
        Optional<Team> team = course.occurrences()
                .find(entry.occurrence())
                .flatMap(occurrence -> cohort.teams().find(occurrence.team()));
        return entry.author().equals(person.id()) && place.team().equals(team);
    }

    private Optional<String> against(Applicant candidate, Role role, OpenPlace place, LocalDate today) {
        return condition(candidate, role)
                .or(() -> rule(candidate, role, place))
                .or(() -> unmet(needs.unmet(candidate.person(), role, day(place, today))))
                .or(() -> load(candidate, role))
                .or(() -> clash(candidate, place));
    }

    private Optional<String> against(Applicant candidate, Organisation organisation, OpenPlace place, LocalDate today) {
        if (candidate.home().isEmpty()) {
            return Optional.of("An organisation takes this place, and you belong to none.");
        }
        Place home = candidate.home().get();
        if (cohort.places().has(home.id())) {
            return Optional.of("Your organisation takes part in this cohort already.");
        }
        return organisation.eligible().stream()
                .filter(test -> !test.holds(home.facts()))
                .findFirst()
                .map(test -> "Who takes part as " + Sentences.small(place.title())
                        + " is an organisation of which this holds: " + FactPhrases.test("its", test) + ".")
                .or(() -> ruleOfTeam(home, place))
                .or(() -> unmet(needs.unmet(home, organisation, day(place, today))));
    }

    private Optional<String> ruleOfTeam(Place home, OpenPlace place) {
        Teams teams = cohort.programme().teams();
        List<Candidate> others = place.team().stream()
                .flatMap(team -> team.places().stream())
                .flatMap(id -> cohort.places().find(id).stream())
                .map(Booking::member)
                .toList();
        return teams == null
                ? Optional.empty()
                : teams.rules().stream()
                        .map(Teams.Rule::word)
                        .filter(rule -> others.stream()
                                .anyMatch(other -> !WordCalls.fits(vocabulary, rule, member(home), other)))
                        .findFirst()
                        .map(rule -> "It always holds that " + words.rules().ofTeam(rule) + ".");
    }

    private static Candidate member(Place place) {
        return new Candidate(place.id(), place.id(), place.facts(), Map.of());
    }

    private static LocalDate day(OpenPlace place, LocalDate today) {
        return Optional.ofNullable(firstDay(place)).orElse(today);
    }

    private static Optional<String> unmet(List<Needs.Unmet> unmet) {
        return unmet.stream().map(Needs.Unmet::sentence).findFirst();
    }

    private Optional<String> condition(Applicant candidate, Role role) {
        return role.eligible().stream()
                .filter(test -> !test.holds(candidate.facts()))
                .findFirst()
                .map(test -> notEligible(role, test));
    }

    /** Why somebody does not take part in a role, by a condition they do not meet. */
    public static String notEligible(Role role, FactTest test) {
        return "Who takes part as " + Sentences.small(role.title()) + " is somebody of whom this holds: "
                + FactPhrases.test("their", test) + ".";
    }

    private Optional<String> rule(Applicant candidate, Role role, OpenPlace place) {
        return place.host()
                .flatMap(host -> role.rules().stream()
                        .map(Teams.Rule::word)
                        .filter(rule -> !WordCalls.fits(vocabulary, rule, candidate.member(), member(host)))
                        .findFirst()
                        .map(rule -> "It always holds that " + words.rules().ofRole(rule, role) + "."));
    }

    private Optional<String> load(Applicant candidate, Role role) {
        Range load = role.load();
        long served = cohort.seats().stream()
                .filter(seat -> seat.role().equals(role.id()))
                .filter(seat -> seat.person().equals(candidate.person().id()))
                .map(Seat::at)
                .distinct()
                .count();
        return load == null || load.most() == null || served < load.most()
                ? Optional.empty()
                : Optional.of("One " + Sentences.small(role.title()) + " serves "
                        + words.people().load(role) + " in a cohort, and you do already.");
    }

    /** Nobody is at two places on one day. */
    private Optional<String> clash(Applicant candidate, OpenPlace place) {
        if (membership.seats(Viewer.person(candidate.person().id())).isEmpty()) {
            return Optional.empty();
        }
        return course.occurrences().stream()
                .filter(occurrence -> !(occurrence.step() instanceof Step.Task) && occurrence.day() != null)
                .filter(occurrence -> place.stays().stream().anyMatch(stay -> stay.meets(stay(occurrence))))
                .filter(occurrence -> membership.takingPart(occurrence).stream()
                        .anyMatch(
                                seat -> seat.person().equals(candidate.person().id())))
                .findFirst()
                .map(occurrence -> "You are at another visit or event on "
                        + Times.date(Objects.requireNonNull(occurrence.day())) + " already.");
    }
}
