package org.criticalfriend.engine.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.asking.Asking;
import org.criticalfriend.engine.award.Awarding;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.course.Agenda;
import org.criticalfriend.engine.course.Course;
import org.criticalfriend.engine.course.Occurrence;
import org.criticalfriend.engine.definition.prose.FactPhrases;
import org.criticalfriend.engine.definition.prose.Nouns;
import org.criticalfriend.engine.definition.prose.Sentences;
import org.criticalfriend.engine.definition.prose.Times;
import org.criticalfriend.engine.definition.prose.Titles;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.engine.definition.word.Sections.Awards;
import org.criticalfriend.engine.definition.word.Sections.Counts;
import org.criticalfriend.engine.definition.word.Sections.Facts;
import org.criticalfriend.engine.definition.word.Sections.GiveAndTake;
import org.criticalfriend.engine.definition.word.Sections.Matches;
import org.criticalfriend.engine.definition.word.Sections.People;
import org.criticalfriend.engine.definition.word.Sections.Ratings;
import org.criticalfriend.engine.definition.word.Sections.Reviews;
import org.criticalfriend.engine.definition.word.Sections.Text;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.record.Past;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** Turns the sections of an output into blocks: each section word shows one thing of what was recorded. */
final class Sections {

    private final Logbook logbook;
    private final History history;
    private final Cohort cohort;
    private final Course course;
    private final Membership membership;
    private final Asking asking;
    private final Awarding awarding;
    private final Vocabulary vocabulary;
    private final Titles titles;
    private final RatingsTable ratings;
    private final ReviewsSection reviews;
    private final Map<Past, Set<String>> withdrawnThen = new HashMap<>();

    Sections(Logbook logbook, History history, Reports reports, Course course, Asking asking, Vocabulary vocabulary) {
        this.logbook = logbook;
        this.history = history;
        this.cohort = logbook.cohort();
        this.course = course;
        this.membership = new Membership(cohort, course);
        this.asking = asking;
        this.awarding = new Awarding(logbook, course, asking);
        this.vocabulary = vocabulary;
        this.titles = new Titles(cohort.programme());
        this.ratings = new RatingsTable(cohort.programme(), titles, vocabulary, new TakenUp(logbook, history));
        this.reviews = new ReviewsSection(reports);
    }

    /** What a section shows; nothing where there is nothing to show. */
    List<Block> blocks(Output.Section section, Subject subject) {
        Record word = section.word().settings();
        if (word instanceof Text text) {
            return List.of(new Block.Paragraph(subject.filledIn(text.text())));
        }
        if (word instanceof org.criticalfriend.engine.definition.word.Sections.Notes notes) {
            return new NotesSection(logbook, course, titles)
                    .blocks(section, notes.notes(), recorded(subject, notes.notes()));
        }
        if (word instanceof Ratings answers) {
            return answers(section, answers.instrument(), subject);
        }
        if (word instanceof Counts counts) {
            Answers inAll = new Answers(cohort, course, logbook.entries(), Optional.empty());
            return new Counting(titles, this::holders)
                    .blocks(section, counts.counted(), inAll, before(section.compare(), Scope.COHORT));
        }
        if (word instanceof Matches matches) {
            return matches(matches);
        }
        if (word instanceof Awards awards) {
            return awards(awards.awards(), subject);
        }
        if (word instanceof GiveAndTake balance) {
            return giveAndTake(balance.organisation());
        }
        if (word instanceof People people) {
            return people(people.roles(), subject);
        }
        if (word instanceof Facts facts) {
            return facts(facts.facts(), subject);
        }
        if (word instanceof org.criticalfriend.engine.definition.word.Sections.Agenda agenda) {
            return agenda(agenda.visit(), subject);
        }
        if (word instanceof Reviews other) {
            return cohort.places()
                    .find(subject.scope().place())
                    .map(host -> reviews.blocks(other, host, subject.scope().team()))
                    .orElse(List.of());
        }
        return List.of();
    }

    private List<Block> answers(Output.Section section, String instrumentId, Subject subject) {
        Instrument instrument =
                cohort.programme().instruments().find(instrumentId).orElseThrow();
        List<Entry> entries = logbook.entries().stream()
                .filter(entry -> belongs(entry, subject))
                .filter(entry -> isStillAsked(asking, cohort.programme(), entry))
                .toList();
        Answers now = new Answers(cohort, course, entries, Optional.empty());
        return section.word().name().equals("movement")
                ? new MovementSection(cohort)
                        .blocks(instrument, now, before(Output.Comparison.LAST_COHORT, subject.scope()))
                : ratings.blocks(
                        section, subject.output(), instrument, now, before(section.compare(), subject.scope()));
    }

    /** What the answers of a document are set beside: those about the same place where it is of one. */
    private Before before(Output.@Nullable Comparison compare, Scope scope) {
        List<Answers> answers = new ArrayList<>();
        if (compare == Output.Comparison.LAST_COHORT) {
            for (Past past : history.lastCohort()) {
                Answers whole = Answers.of(past, stillAsked(past, past.logbook().entries()));
                answers.add(Answers.of(
                        past,
                        whole.entries().stream()
                                .filter(entry -> scope.place().isEmpty()
                                        || whole.host(entry).equals(scope.place()))
                                .toList()));
            }
        } else if (compare == Output.Comparison.LAST_VISIT) {
            Map<Past, List<Entry>> byCohort = new LinkedHashMap<>();
            hosts(scope)
                    .flatMap(host -> history.lastVisit(host).stream())
                    .forEach(last -> byCohort.computeIfAbsent(last.past(), none -> new ArrayList<>())
                            .addAll(last.entries()));
            byCohort.forEach((past, entries) -> answers.add(Answers.of(past, stillAsked(past, entries))));
        }
        String label = compare == Output.Comparison.LAST_VISIT || answers.isEmpty()
                ? "the last visit"
                : answers.get(0).cohort().label();
        return new Before(label, answers);
    }

    /** Without the answers that were no longer asked in the end: whoever chose none then has none counted now. */
    private List<Entry> stillAsked(Past past, List<Entry> entries) {
        Set<String> withdrawn = withdrawnThen.computeIfAbsent(past, this::withdrawn);
        return entries.stream().filter(entry -> !withdrawn.contains(entry.id())).toList();
    }

    private Set<String> withdrawn(Past past) {
        Asking then = new Asking(past.written(), History.none(), past.course(), vocabulary);
        return past.written().entries().stream()
                .filter(entry -> !isStillAsked(then, past.cohort().programme(), entry))
                .map(Entry::id)
                .collect(Collectors.toSet());
    }

    private static boolean isStillAsked(Asking asking, Programme programme, Entry entry) {
        return !(entry.content() instanceof Content.Rating)
                || programme
                        .instruments()
                        .find(entry.collected())
                        .map(instrument -> asking.isTold(instrument, entry))
                        .orElse(true);
    }

    private Stream<String> hosts(Scope scope) {
        return visits().filter(visit -> scope.team().isEmpty() || visit.team().equals(scope.team()))
                .map(Occurrence::place)
                .filter(place -> scope.place().isEmpty() || place.equals(scope.place()))
                .distinct();
    }

    /** The organisations an award of a cohort was given to, or those of the people it was given to. */
    private List<String> holders(Answers answers, String id) {
        Awarding there = answers.past()
                .map(past -> new Awarding(
                        past.written(),
                        past.course(),
                        new Asking(past.written(), History.none(), past.course(), vocabulary)))
                .orElse(awarding);
        return answers.cohort().programme().awards().find(id).map(there::given).orElse(List.of()).stream()
                .map(holding -> holding.holder().place())
                .toList();
    }

    /** The entries of some kinds that belong to what a document is of. */
    private List<Entry> recorded(Subject subject, List<String> collected) {
        return logbook.entries().stream()
                .filter(entry -> collected.contains(entry.collected()))
                .filter(entry -> belongs(entry, subject))
                .toList();
    }

    private boolean belongs(Entry entry, Subject subject) {
        Scope scope = subject.scope();
        Optional<Occurrence> at = course.occurrences().find(entry.occurrence());
        if (!subject.person().isEmpty()) {
            return entry.author().equals(subject.person());
        }
        if (scope.equals(Scope.COHORT)) {
            return true;
        }
        boolean isOfAVisit = at.map(one -> one.step() instanceof Step.Visit).orElse(false);
        if (!scope.occurrence().isEmpty() && isOfAVisit) {
            return entry.occurrence().equals(scope.occurrence());
        }
        String place = at.map(Occurrence::place).filter(id -> !id.isEmpty()).orElse(entry.place());
        if (!scope.place().isEmpty()) {
            return place.equals(scope.place());
        }
        String team = at.map(Occurrence::team)
                .filter(id -> !id.isEmpty())
                .orElseGet(() -> cohort.teamOf(entry.place()).map(Team::id).orElse(""));
        return team.equals(scope.team());
    }

    private List<Block> matches(Matches matches) {
        List<List<String>> rows = new ArrayList<>();
        for (Place asks : cohort.places()) {
            for (String need : logbook.headings(matches.need(), asks.id())) {
                List<String> offering = cohort.places().stream()
                        .filter(place -> !place.id().equals(asks.id()))
                        .filter(place -> logbook.headings(matches.offer(), place.id()).stream()
                                .anyMatch(offer -> offer.equalsIgnoreCase(need)))
                        .map(Place::name)
                        .toList();
                if (!offering.isEmpty()) {
                    rows.add(List.of(asks.name(), need, String.join(", ", offering)));
                }
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph("An introduction is a suggestion; nobody is obliged."),
                        new Block.Grid("", List.of("Asks", "About", "Can share"), rows, List.of()));
    }

    private List<Block> awards(List<String> ids, Subject subject) {
        String holder = subject.person().isEmpty() ? subject.scope().place() : subject.person();
        List<Block.Point> points = ids.stream()
                .flatMap(id -> cohort.programme().awards().find(id).stream())
                .flatMap(award -> awarding.given(award).stream())
                .filter(holding -> holder.isEmpty() || holding.holder().id().equals(holder))
                .map(holding -> new Block.Point(
                        holding.title() + words(holding), holding.holder().name(), List.of(holding.time())))
                .toList();
        return points.isEmpty() ? List.of() : List.of(new Block.Points(points));
    }

    private static String words(Holding holding) {
        List<String> written = holding.notes().stream()
                .map(Entry::content)
                .filter(Content.Words.class::isInstance)
                .map(content -> ((Content.Words) content).text())
                .toList();
        return written.isEmpty() ? "" : ": " + String.join("; ", written);
    }

    private List<Block> giveAndTake(String organisation) {
        Map<Occurrence, Set<String>> comers = new LinkedHashMap<>();
        visits().forEach(visit -> comers.put(
                visit, membership.takingPart(visit).stream().map(this::home).collect(Collectors.toSet())));
        List<List<String>> rows = new ArrayList<>();
        for (Place place : cohort.places()) {
            if (place.role().equals(organisation)) {
                long hosted = visits().filter(visit -> visit.place().equals(place.id()))
                        .count();
                String team = cohort.teamOf(place.id()).map(Team::id).orElse("");
                long visited = visits().filter(visit -> !visit.place().equals(place.id()))
                        .filter(visit -> visit.team().equals(team)
                                || comers.getOrDefault(visit, Set.of()).contains(place.id()))
                        .count();
                rows.add(List.of(place.name(), Long.toString(hosted), Long.toString(visited)));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Grid("", List.of("", "Visits hosted", "Visits made"), rows, List.of(1, 2)));
    }

    /** The id of the organisation that somebody in a seat comes from; empty where they come from none. */
    private String home(Seat seat) {
        return cohort.people().find(seat.person()).map(Person::place).orElse("");
    }

    private Stream<Occurrence> visits() {
        return course.occurrences().stream().filter(one -> one.step() instanceof Step.Visit);
    }

    /** Whoever goes to several visits is told once. */
    private List<Block> people(List<String> roles, Subject subject) {
        Set<List<String>> rows = new LinkedHashSet<>();
        for (String role : roles) {
            for (Seat seat : cohort.seats()) {
                boolean isThere = membership.isInTeam(seat, subject.scope())
                        && !membership.isForAnotherVisit(seat, subject.scope());
                if (seat.role().equals(role) && isThere) {
                    rows.add(List.of(
                            name(seat.person()),
                            Sentences.capital(titles.per(role)),
                            cohort.places()
                                    .find(seat.at())
                                    .or(() -> cohort.places().find(home(seat)))
                                    .map(Place::name)
                                    .orElse("")));
                }
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Grid("", List.of("Name", "Part", "From"), List.copyOf(rows), List.of()));
    }

    private String name(String person) {
        return cohort.people().find(person).map(Person::name).orElse(person);
    }

    private List<Block> facts(List<String> names, Subject subject) {
        Optional<Place> place = cohort.places().find(subject.scope().place());
        List<List<String>> rows = new ArrayList<>();
        for (String fact : names) {
            place.map(one -> one.facts().get(fact))
                    .ifPresent(value -> rows.add(List.of(Sentences.capital(FactPhrases.fact(fact)), value)));
        }
        return rows.isEmpty() ? List.of() : List.of(new Block.Grid("", List.of("", ""), rows, List.of()));
    }

    private List<Block> agenda(String step, Subject subject) {
        Optional<Occurrence> visit = course.of(step).stream()
                .filter(one -> one.place().equals(subject.scope().place()))
                .findFirst();
        if (visit.isEmpty()) {
            return List.of();
        }
        String day = visit.get().day() == null ? "" : Times.date(visit.get().day());
        return List.of(asking.agenda(visit.get())
                .<Block>map(settled -> agreed(settled.agenda(), visit.get(), day))
                .orElseGet(() -> foreseen(visit.get(), day)));
    }

    /** The sessions as the programme has them, where nobody has planned the day yet. */
    private Block.Grid foreseen(Occurrence visit, String day) {
        List<List<String>> rows = new ArrayList<>();
        for (Session session : asking.sessions(visit)) {
            rows.add(List.of(
                    session.title(),
                    session.part() == null
                            ? ""
                            : Sentences.capital(Nouns.id(session.part().name().toLowerCase(Locale.ROOT))),
                    Times.minutes(session.minutes()),
                    leader(session)));
        }
        return new Block.Grid(day, List.of("Session", "Part of the day", "Time", "Led by"), rows, List.of());
    }

    private Block.Grid agreed(Agenda agenda, Occurrence visit, String day) {
        boolean isLong = agenda.slots().stream().anyMatch(slot -> slot.day() > 1);
        List<List<String>> rows = new ArrayList<>();
        for (Agenda.Slot slot : agenda.slots()) {
            visit.step().sessions().find(slot.session()).ifPresent(session -> {
                String hours = (isLong ? "Day " + slot.day() + ", " : "") + slot.hours();
                rows.add(List.of(hours, session.title(), slot.about(), leader(session)));
            });
        }
        return new Block.Grid(day, List.of("Time", "Session", "What and where", "Led by"), rows, List.of());
    }

    private String leader(Session session) {
        return session.ledBy().isEmpty()
                ? ""
                : Sentences.capital(titles.who(session.ledBy()).words());
    }
}
