package org.criticalfriend.engine.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.access.HeldOffice;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.forming.Formed;
import org.criticalfriend.engine.forming.GreedyForming;
import org.criticalfriend.engine.forming.Partners;
import org.criticalfriend.engine.forming.Terms;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.programme.Teams;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/** Invents who takes part, and brings them together in teams and seats. */
final class Enrolment {

    private static final Lists NAMES = Lists.read("names.txt");
    private static final int PEOPLE_IN_ALL = 16;

    /** So many that some who chose the same the time before may be shown together. */
    private static final int HOSTS_OF_A_MOVEMENT = 16;

    private final RehearsalState state;
    private final Programme programme;
    private final Vocabulary vocabulary;
    private final Chance chance;
    private final InventedFacts facts;
    private final List<String> freePlaces;
    private final List<String> freePeople;
    private final List<Place> knownPlaces = new ArrayList<>();
    private final List<Person> knownPeople = new ArrayList<>();

    /**
     * An enrolment.
     *
     * @param later a cohort whose organisations and their people took part in this one before
     */
    Enrolment(RehearsalState state, Optional<RehearsalState> later, Vocabulary vocabulary, long seed) {
        this.state = state;
        this.programme = state.programme;
        this.vocabulary = vocabulary;
        this.chance = Chance.of(seed, "enrolment");
        this.facts = new InventedFacts(programme, vocabulary, state.findings, Chance.of(seed, "facts"));
        this.freePlaces = chance.shuffled(NAMES.of("place"));
        List<String> names = new ArrayList<>();
        for (String given : NAMES.of("given")) {
            NAMES.of("family").forEach(family -> names.add(given + " " + family));
        }
        this.freePeople = chance.shuffled(names);
        later.ifPresent(this::know);
    }

    /** Whoever else takes part has names from the other end of the lists, so that nobody is taken for somebody else. */
    private void know(RehearsalState later) {
        knownPlaces.addAll(later.places.values());
        later.people.values().stream()
                .filter(person -> !person.place().isEmpty())
                .forEach(knownPeople::add);
        Collections.reverse(freePlaces);
        Collections.reverse(freePeople);
    }

    /** The organisations with their own people, and somebody in each office. */
    void enrol() {
        int teams = numberOfTeams();
        Map<String, Integer> wanted = wanted(teams);
        List<List<Candidate>> mates = new ArrayList<>();
        for (int team = 0; team < Math.max(teams, 1); team++) {
            mates.add(new ArrayList<>());
        }
        for (Organisation organisation : programme.organisations()) {
            boolean isInTeams = organisation.per() == Organisation.Per.TEAM;
            int number = wanted.getOrDefault(organisation.id(), 0);
            for (int one = 0; one < number; one++) {
                List<Candidate> team = isInTeams ? mates.get(one % teams) : List.of();
                Place place = ofTheirHub(invent(organisation, team), team);
                state.places.put(place.id(), place);
                if (isInTeams) {
                    mates.get(one % teams).add(member(place, Map.of()));
                }
            }
        }
        state.places.values().forEach(this::seatItsOwn);
        for (HeldOffice office : HeldOffice.each()) {
            Person person = person("", "");
            state.offices.put(person.id(), new Viewer(person.id(), Set.of(office)));
        }
    }

    /** How many of each organisation, by its id: what the file says it takes, else enough for several teams. */
    private Map<String, Integer> wanted(int teams) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (Organisation organisation : programme.organisations()) {
            Range number = organisation.number();
            Range places = organisation.places();
            int most = number.most() == null ? number.least() + 2 : number.most();
            if (organisation.per() == Organisation.Per.COHORT) {
                wanted.put(organisation.id(), Math.max(1, chance.of(number, 4)));
            } else if (places != null) {
                int limit = places.most() == null ? Math.max(places.least(), teams * number.least()) : places.most();
                wanted.put(organisation.id(), Math.min(limit, teams * most));
            } else {
                int extra = most > number.least() ? teams / 2 : 0;
                wanted.put(organisation.id(), teams * Math.max(number.least(), 1) + extra);
            }
        }
        return wanted;
    }

    private int numberOfTeams() {
        for (Organisation organisation : programme.organisations()) {
            Range places = organisation.places();
            if (organisation.per() == Organisation.Per.TEAM && places != null) {
                int number = places.most() == null ? places.least() : places.most();
                return Math.max(1, number / Math.max(1, organisation.number().least()));
            }
        }
        int size = programme.organisations().stream()
                .filter(organisation -> organisation.per() == Organisation.Per.TEAM)
                .mapToInt(organisation -> Math.max(1, organisation.number().least()))
                .sum();
        if (!state.isInTeams()) {
            return 0;
        }
        if (size <= 1) {
            return LookingBack.showsMovement(programme) ? HOSTS_OF_A_MOVEMENT : 8;
        }
        return size <= 4 ? 4 : size <= 6 ? 3 : 2;
    }

    private Place invent(Organisation organisation, List<Candidate> mates) {
        Optional<Place> known = knownPlaces.stream()
                .filter(place -> place.role().equals(organisation.id()))
                .findFirst();
        if (known.isPresent()) {
            knownPlaces.remove(known.get());
            return known.get();
        }
        if (freePlaces.isEmpty()) {
            int round = state.places.size() / NAMES.of("place").size() + 1;
            NAMES.of("place").forEach(name -> freePlaces.add(name + " " + round));
        }
        String place = freePlaces.remove(0);
        String id = id(place);
        Map<String, String> invented = facts.of(organisation, id, mates);
        return new Place(id, place + " " + suffix(organisation, invented), organisation.id(), invented);
    }

    /** In a team with a hub everybody else belongs to it. */
    private Place ofTheirHub(Place place, List<Candidate> team) {
        Optional<Place> hub = team.stream()
                .map(mate -> state.places.get(mate.id()))
                .filter(mate -> programme
                        .organisations()
                        .find(mate.role())
                        .filter(role -> role.kind().equals(Cohort.HUB))
                        .isPresent())
                .findFirst();
        if (hub.isEmpty() || !place.facts().containsKey(Cohort.HUB)) {
            return place;
        }
        Map<String, String> known = new LinkedHashMap<>(place.facts());
        known.put(Cohort.HUB, hub.get().name());
        return new Place(place.id(), place.name(), place.role(), known);
    }

    private String suffix(Organisation organisation, Map<String, String> known) {
        return switch (organisation.kind()) {
            case "school" -> chance.one(NAMES.of("school", known.getOrDefault("phase", "")));
            case "trust" -> chance.one(NAMES.of("trust-name"));
            default ->
                Stream.of(Nouns.id(organisation.kind()).split(" "))
                        .map(Sentences::capital)
                        .collect(Collectors.joining(" "));
        };
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private void seatItsOwn(Place place) {
        for (Role role : programme.roles()) {
            if (role.per().equals(place.role())) {
                int number = number(role.number(), place.facts(), 2);
                for (int one = 0; one < number; one++) {
                    sit(role, person(place.id(), position(role)), place.id());
                }
            }
        }
    }

    private int number(Quantity quantity, Map<String, String> host, int most) {
        return chance.of(quantity.where(host), most);
    }

    private String position(Role role) {
        Map<String, String> known = new LinkedHashMap<>();
        role.eligible().forEach(test -> facts.satisfy(test, known));
        return known.getOrDefault("position", role.id());
    }

    private Person person(String place, String position) {
        Optional<Person> known = knownPeople.stream()
                .filter(person -> person.place().equals(place))
                .filter(person -> person.position().equals(position))
                .findFirst();
        if (known.isPresent()) {
            knownPeople.remove(known.get());
            state.people.put(known.get().id(), known.get());
            return known.get();
        }
        if (freePeople.isEmpty()) {
            int round = state.people.size();
            NAMES.of("family").forEach(family -> freePeople.add("Jo " + family + " " + round));
        }
        String name = freePeople.remove(0);
        Person person = new Person(id(name), name, place, position);
        state.people.put(person.id(), person);
        return person;
    }

    private void sit(Role role, Person person, String at) {
        long taken = state.seats.values().stream()
                .filter(seat -> seat.role().equals(role.id()) && seat.at().equals(at))
                .count();
        String id = role.id() + (at.isEmpty() ? "" : "." + at) + (taken == 0 ? "" : "." + (taken + 1));
        state.seats.put(id, new Seat(id, role.id(), person.id(), at));
    }

    /** Forms the teams; answers a sentence for each organisation for which there is none. */
    List<String> form(long seed) {
        if (!state.isInTeams()) {
            return List.of();
        }
        if (programme.organisations().isEmpty()) {
            for (int team = 0; team < PEOPLE_IN_ALL / 2; team++) {
                add(List.of());
            }
            return List.of();
        }
        CohortRecord record = state.record();
        Map<String, List<Candidate>> members = new LinkedHashMap<>();
        for (Place place : state.places.values()) {
            boolean isInTeams = programme
                    .organisations()
                    .find(place.role())
                    .map(one -> one.per() == Organisation.Per.TEAM)
                    .orElse(false);
            if (isInTeams) {
                members.computeIfAbsent(place.role(), none -> new ArrayList<>())
                        .add(member(place, headings(record, place)));
            }
        }
        Formed formed = new GreedyForming().form(Terms.of(programme, members, vocabulary, partners()), seed);
        formed.teams().forEach(team -> add(team.all()));
        return formed.unplaced().stream()
                .map(one -> Optional.ofNullable(state.places.get(one.member()))
                                .map(Place::name)
                                .orElse(one.member())
                        + ": " + one.reason())
                .toList();
    }

    private Partners partners() {
        return Partners.of(state.history().earlier(), state.start);
    }

    private void add(List<String> places) {
        Teams teams = programme.teams();
        String title = teams == null ? "Team" : teams.title();
        int number = state.teams.size() + 1;
        String id = "team-" + number;
        state.teams.put(id, new Team(id, title + " " + number, places));
    }

    private Map<String, List<String>> headings(CohortRecord record, Place place) {
        Map<String, List<String>> headings = new LinkedHashMap<>();
        for (String note : programme.notes().ids()) {
            List<String> written = record.headings(note, place.id());
            if (!written.isEmpty()) {
                headings.put(note, written);
            }
        }
        return headings;
    }

    private Candidate member(Place place, Map<String, List<String>> headings) {
        return new Candidate(place.id(), place.id(), place.facts(), headings);
    }

    /** Those who sit for a team, a visit or the whole cohort. */
    void seatTheOthers() {
        for (Role role : programme.roles()) {
            switch (role.per()) {
                case "team" -> state.teams.values().forEach(team -> seat(role, team, List.of(team.id())));
                case "visit" -> visitsByTeam().forEach((team, visits) -> seat(role, state.teams.get(team), visits));
                case "cohort" -> {
                    int number = number(role.number(), Map.of(), 8);
                    for (int one = 0; one < Math.max(1, number); one++) {
                        sit(role, person("", position(role)), "");
                    }
                }
                default -> {
                    // An organisation's own people have their seats.
                }
            }
        }
    }

    private Map<String, List<String>> visitsByTeam() {
        Map<String, List<String>> visits = new LinkedHashMap<>();
        for (Occurrence occurrence : state.course().occurrences()) {
            if (occurrence.step() instanceof Step.Visit) {
                visits.computeIfAbsent(occurrence.team(), none -> new ArrayList<>())
                        .add(occurrence.id());
            }
        }
        return visits;
    }

    private void seat(Role role, @Nullable Team team, List<String> ats) {
        List<String> places = team == null ? List.of() : team.places();
        Optional<Place> host = places.stream()
                .flatMap(id -> Optional.ofNullable(state.places.get(id)).stream())
                .filter(this::isHost)
                .findFirst();
        int number = number(role.number(), host.map(Place::facts).orElse(Map.of()), 2);
        Set<Person> chosen = new LinkedHashSet<>();
        for (int one = 0; one < number; one++) {
            chosen.add(found(role, places, host, chosen));
        }
        for (String at : ats) {
            chosen.forEach(person -> sit(role, person, at));
        }
    }

    private boolean isHost(Place place) {
        List<String> hosts = programme.course().stream()
                .filter(Step.Visit.class::isInstance)
                .map(step -> ((Step.Visit) step).host())
                .toList();
        return hosts.isEmpty() || hosts.contains(place.role());
    }

    /** Somebody of another place who fits, somebody who sits elsewhere already, or somebody new. */
    private Person found(Role role, List<String> places, Optional<Place> host, Set<Person> chosen) {
        List<Person> fitting = state.people.values().stream()
                .filter(person -> !chosen.contains(person) && !state.offices.containsKey(person.id()))
                .filter(person -> load(role, person) < most(role))
                .filter(person -> isFromElsewhere(role, person, places))
                .filter(person -> fits(role, person, host, chosen))
                .sorted(Comparator.comparing((Person person) -> load(role, person)))
                .toList();
        if (fitting.isEmpty()) {
            return person("", position(role));
        }
        long least = load(role, fitting.get(0));
        return isSentByPlaces(role)
                ? chance.one(fitting.stream()
                        .filter(person -> load(role, person) == least)
                        .toList())
                : fitting.get(0);
    }

    /** Where the file says who sends them, or who among serving people is eligible, they are of other places here. */
    private boolean isSentByPlaces(Role role) {
        boolean isSent = programme.organisations().stream()
                .anyMatch(organisation -> organisation.sends().containsKey(role.id()));
        return isSent
                || (!role.eligible().isEmpty() && !programme.organisations().isEmpty());
    }

    private boolean isFromElsewhere(Role role, Person person, List<String> places) {
        boolean satAlready = load(role, person) > 0;
        return isSentByPlaces(role) ? !person.place().isEmpty() && !places.contains(person.place()) : satAlready;
    }

    private int most(Role role) {
        Range load = role.load();
        if (load == null) {
            return isSentByPlaces(role) ? 3 : programme.organisations().isEmpty() ? 1 : 2;
        }
        return load.most() == null ? Math.max(load.least(), 2) : Math.min(load.most(), 3);
    }

    /** How many teams somebody serves in a role. */
    private long load(Role role, Person person) {
        return state.seats.values().stream()
                .filter(seat -> seat.role().equals(role.id()) && seat.person().equals(person.id()))
                .map(seat -> teamOf(seat.at()))
                .distinct()
                .count();
    }

    private String teamOf(String at) {
        boolean isOfAVisit = !at.isEmpty() && !state.teams.containsKey(at) && !state.places.containsKey(at);
        return isOfAVisit
                ? state.course().occurrences().find(at).map(Occurrence::team).orElse(at)
                : at;
    }

    private boolean fits(Role role, Person person, Optional<Place> host, Set<Person> chosen) {
        Candidate member = member(person);
        for (FactTest test : role.eligible()) {
            if (!test.holds(member.facts())) {
                return false;
            }
        }
        for (Teams.Rule rule : role.rules()) {
            Use word = rule.word();
            boolean fitsHost = host.map(place -> fits(word, member, member(place, Map.of())))
                    .orElse(true);
            boolean isOfHostAlone = word.name().equals("unlike-host");
            if (!fitsHost || !(isOfHostAlone || chosen.stream().allMatch(other -> fits(word, member, member(other))))) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Use word, Candidate one, Candidate other) {
        return facts.fits(word, one, other);
    }

    private Candidate member(Person person) {
        Map<String, String> known = new LinkedHashMap<>();
        Place place = state.places.get(person.place());
        if (place != null) {
            known.putAll(place.facts());
        }
        known.put("position", person.position());
        return new Candidate(person.id(), person.place(), known, Map.of());
    }
}
