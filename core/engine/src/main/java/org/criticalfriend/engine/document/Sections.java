package org.criticalfriend.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.asking.Asking;
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
import org.criticalfriend.engine.definition.word.Sections.Text;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.sight.Scope;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/** Turns the sections of an output into blocks: each section word shows one thing of what was recorded. */
final class Sections {

    private final Logbook logbook;
    private final Cohort cohort;
    private final Course course;
    private final Asking asking;
    private final Titles titles;
    private final RatingsTable ratings;

    Sections(Logbook logbook, Course course, Asking asking, Vocabulary vocabulary) {
        this.logbook = logbook;
        this.cohort = logbook.cohort();
        this.course = course;
        this.asking = asking;
        this.titles = new Titles(cohort.programme());
        this.ratings = new RatingsTable(logbook, vocabulary);
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
        if (word instanceof Ratings answers && section.word().name().equals("ratings")) {
            return ratings.blocks(section, answers.instrument(), answered(subject, answers.instrument()));
        }
        if (word instanceof Counts counts) {
            return counts(counts.counted());
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
        // What the cohort before answered and what other programmes reported stands in other logbooks.
        return List.of();
    }

    /** The entries of some kinds that belong to what a document is of. */
    private List<Entry> recorded(Subject subject, List<String> collected) {
        return logbook.entries().stream()
                .filter(entry -> collected.contains(entry.collected()))
                .filter(entry -> belongs(entry, subject))
                .toList();
    }

    private List<Entry> answered(Subject subject, String id) {
        Instrument instrument = cohort.programme().instruments().find(id).orElseThrow();
        return recorded(subject, List.of(id)).stream()
                .filter(entry -> asking.isAsked(instrument, entry))
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

    private List<Block> counts(List<String> counted) {
        List<List<String>> rows = new ArrayList<>();
        for (String one : counted) {
            rows.add(List.of(Sentences.capital(Nouns.plural(titles.per(one))), Long.toString(count(one))));
        }
        return List.of(new Block.Grid("", List.of("", "Number"), rows, List.of(1)));
    }

    private long count(String counted) {
        if (counted.equals("team")) {
            return cohort.teams().size();
        }
        if (counted.equals("visit")) {
            return course.occurrences().stream()
                    .filter(one -> one.step() instanceof Step.Visit)
                    .count();
        }
        if (cohort.programme().organisations().has(counted)) {
            return cohort.places().stream()
                    .filter(place -> place.role().equals(counted))
                    .count();
        }
        if (cohort.programme().roles().has(counted)) {
            return cohort.seats().stream()
                    .filter(seat -> seat.role().equals(counted))
                    .map(Seat::person)
                    .distinct()
                    .count();
        }
        return logbook.of(counted).size();
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
        List<Block.Point> points = new ArrayList<>();
        for (String id : ids) {
            Award award = cohort.programme().awards().find(id).orElseThrow();
            boolean isHeld = asking.holds(
                    award.onlyIf(), asking.situation(subject.scope().place(), subject.person()));
            if (isHeld) {
                String holder = subject.names().getOrDefault(subject.person().isEmpty() ? "host" : "person", "");
                List<String> details = award.lasts() == null ? List.of() : List.of("Held for " + award.lasts());
                points.add(new Block.Point(award.title() + words(award, subject), holder, details));
            }
        }
        return points.isEmpty() ? List.of() : List.of(new Block.Points(points));
    }

    /** What was written of it, where the file says that it is shown. */
    private String words(Award award, Subject subject) {
        String note = award.note();
        if (note == null) {
            return "";
        }
        List<String> written = new ArrayList<>();
        for (Entry entry : recorded(subject, List.of(note))) {
            if (entry.content() instanceof Content.Words words) {
                written.add(words.text());
            }
        }
        return written.isEmpty() ? "" : ": " + String.join("; ", written);
    }

    private List<Block> giveAndTake(String organisation) {
        List<List<String>> rows = new ArrayList<>();
        for (Place place : cohort.places()) {
            if (place.role().equals(organisation)) {
                long hosted = visits().filter(visit -> visit.place().equals(place.id()))
                        .count();
                String team = cohort.teamOf(place.id()).map(Team::id).orElse("");
                long visited = visits().filter(visit -> visit.team().equals(team))
                        .filter(visit -> !visit.place().equals(place.id()))
                        .count();
                rows.add(List.of(place.name(), Long.toString(hosted), Long.toString(visited)));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Grid("", List.of("", "Visits hosted", "Visits made"), rows, List.of(1, 2)));
    }

    private Stream<Occurrence> visits() {
        return course.occurrences().stream().filter(one -> one.step() instanceof Step.Visit);
    }

    private List<Block> people(List<String> roles, Subject subject) {
        List<List<String>> rows = new ArrayList<>();
        for (String role : roles) {
            for (Seat seat : cohort.seats()) {
                boolean isOfTeam = subject.scope().team().isEmpty()
                        || cohort.teams()
                                .find(subject.scope().team())
                                .map(team -> team.places().contains(seat.at())
                                        || seat.at().equals(team.id()))
                                .orElse(false);
                if (seat.role().equals(role) && isOfTeam) {
                    rows.add(List.of(
                            name(seat.person()),
                            Sentences.capital(titles.per(role)),
                            cohort.places().find(seat.at()).map(Place::name).orElse("")));
                }
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Grid("", List.of("Name", "Part", "From"), rows, List.of()));
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
