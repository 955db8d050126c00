package org.criticalfriend.engine.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.award.Holdings;
import org.criticalfriend.engine.award.Needs;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.course.Course;
import org.criticalfriend.engine.course.Occurrence;
import org.criticalfriend.engine.definition.prose.FactPhrases;
import org.criticalfriend.engine.definition.prose.InWords;
import org.criticalfriend.engine.definition.prose.Sentences;
import org.criticalfriend.engine.definition.prose.Times;
import org.criticalfriend.engine.forming.Fitting;
import org.criticalfriend.engine.sight.Company;
import org.criticalfriend.engine.sight.Onlooker;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.programme.Teams;
import org.criticalfriend.spi.word.Member;
import org.jspecify.annotations.Nullable;

/** The open places of a cohort, and what stands against somebody taking one of them. */
public final class Booking {

    private final Cohort cohort;
    private final Course course;
    private final Company company;
    private final Needs needs;
    private final Fitting fitting;
    private final InWords words;

    /**
     * The booking of a cohort.
     *
     * @param holdings in which it is looked up whether somebody holds what a part needs
     * @param fitting by which the rules of a part are asked
     */
    public Booking(Cohort cohort, Course course, Company company, Holdings holdings, Fitting fitting) {
        this.cohort = cohort;
        this.course = course;
        this.company = company;
        this.needs = new Needs(cohort, company, holdings);
        this.fitting = fitting;
        this.words = InWords.of(cohort.programme(), fitting.vocabulary());
    }

    /**
     * Somebody who may want a place.
     *
     * @param facts of their own organisation, which need not take part in the cohort
     */
    public record Candidate(Person person, Map<String, String> facts) {

        /** With what they are at home among the facts. */
        public Candidate {
            Map<String, String> known = new LinkedHashMap<>(facts);
            known.put("position", person.position());
            facts = Map.copyOf(known);
        }

        private Member member() {
            return new Member(person.id(), person.place(), facts, Map.of());
        }
    }

    /** All places that are booked, taken or not, the soonest first and those without a day last. */
    public List<OpenPlace> places() {
        List<OpenPlace> places = new ArrayList<>();
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

    private OpenPlace place(Role role, String at) {
        Optional<Occurrence> visit = course.occurrences().find(at);
        Optional<Team> team = cohort.teams().find(visit.map(Occurrence::team).orElse(at));
        Optional<Place> host = host(visit, team);
        Range number = role.number().where(host.map(Place::facts).orElse(Map.of()));
        return new OpenPlace(
                role,
                at,
                team,
                host,
                course.occurrences().stream()
                        .filter(occurrence -> !(occurrence.step() instanceof Step.Task))
                        .filter(occurrence -> visit.isPresent()
                                ? occurrence.id().equals(at)
                                : team.isEmpty() || occurrence.team().equals(at))
                        .map(this::stay)
                        .sorted(Comparator.comparing(
                                OpenPlace.Stay::first, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                number.most(),
                cohort.seats().stream()
                        .filter(seat ->
                                seat.role().equals(role.id()) && seat.at().equals(at))
                        .filter(seat -> !seat.person().isEmpty())
                        .toList());
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
    public Optional<String> against(Candidate candidate, OpenPlace place, LocalDate today) {
        if (place.seatOf(candidate.person().id()).isPresent()) {
            return Optional.of("You have a place here.");
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
        return place.isFull()
                ? Optional.of("All places are taken.")
                : condition(candidate, place.role())
                        .or(() -> rule(candidate, place))
                        .or(() -> award(candidate, place, today))
                        .or(() -> load(candidate, place.role()))
                        .or(() -> clash(candidate, place));
    }

    private Optional<String> condition(Candidate candidate, Role role) {
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

    private Optional<String> rule(Candidate candidate, OpenPlace place) {
        return place.host()
                .flatMap(host -> place.role().rules().stream()
                        .map(Teams.Rule::word)
                        .filter(rule -> !fitting.fits(
                                rule, candidate.member(), new Member(host.id(), host.id(), host.facts(), Map.of())))
                        .findFirst()
                        .map(rule -> "It always holds that " + words.rules().ofRole(rule, place.role()) + "."));
    }

    private Optional<String> award(Candidate candidate, OpenPlace place, LocalDate today) {
        LocalDate day = Optional.ofNullable(firstDay(place)).orElse(today);
        return needs.unmet(candidate.person(), place.role(), day).stream()
                .map(Needs.Unmet::sentence)
                .findFirst();
    }

    private Optional<String> load(Candidate candidate, Role role) {
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
    private Optional<String> clash(Candidate candidate, OpenPlace place) {
        if (company.seats(Onlooker.person(candidate.person().id())).isEmpty()) {
            return Optional.empty();
        }
        return course.occurrences().stream()
                .filter(occurrence -> !(occurrence.step() instanceof Step.Task) && occurrence.day() != null)
                .filter(occurrence -> place.stays().stream().anyMatch(stay -> stay.meets(stay(occurrence))))
                .filter(occurrence -> company.takingPart(occurrence).stream()
                        .anyMatch(
                                seat -> seat.person().equals(candidate.person().id())))
                .findFirst()
                .map(occurrence -> "You are at another visit or event on "
                        + Times.date(Objects.requireNonNull(occurrence.day())) + " already.");
    }
}
