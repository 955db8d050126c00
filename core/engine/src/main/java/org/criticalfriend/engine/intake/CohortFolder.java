package org.criticalfriend.engine.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Exchanged;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.csv.CsvTable;
import org.criticalfriend.engine.forming.Lot;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.ProgrammeReader;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.source.PlainFile;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.engine.statistics.Response;
import org.criticalfriend.engine.statistics.Responses;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as a folder: {@code cohort.yaml}, {@code organisations.csv}, {@code teams.csv} where organisations are in
 * teams; where there are any {@code people.csv}, {@code visits.csv} and {@code responses/*.csv} named for their instruments; and programme files,
 * which are found before the installed ones.
 */
public final class CohortFolder {

    /** A cohort of every school in England with all its answers would be smaller. */
    private static final int LARGEST = 20_000_000;

    private static final int MOST_FILES = 500;
    /** The id of a cohort is made of its label and stands in every address. */
    private static final int LONGEST_LABEL = 100;

    private static final int LONGEST_ID = 100;
    private static final List<String> IDS = List.of("id", "team");

    private final Path folder;
    private final Installation installation;
    private final Instant at;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    private CohortFolder(Path folder, Installation installation, Instant at) {
        this.folder = folder;
        this.installation = installation;
        this.at = at;
    }

    /**
     * What came of reading a folder.
     *
     * @param arrived what was in it; empty where anything is wrong, for half a cohort is none
     * @param problems everything wrong, file by file, each with its row and column
     */
    public record Read(Optional<Arrived> arrived, List<Problem> problems) {

        /** Takes a copy. */
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A cohort as it arrived.
     *
     * @param record the cohort and what was written in it
     * @param edition the whole text of the edition it runs
     */
    public record Arrived(CohortRecord record, Source edition) {}

    /**
     * Reads a folder; never throws.
     *
     * @param at when what is in it counts as kept
     */
    public static Read read(Path folder, Installation installation, Instant at) {
        CohortFolder reading = new CohortFolder(folder, installation, at);
        Arrived arrived = reading.arrived();
        reading.problems.sort(Comparator.comparing(
                problem -> problem.place() == null ? new SourceLocation("", 1, 1, 1) : problem.place()));
        return new Read(Optional.ofNullable(reading.problems.isEmpty() ? arrived : null), reading.problems);
    }

    private @Nullable Arrived arrived() {
        Source source = source("cohort.yaml");
        if (source == null) {
            return null;
        }
        ProgrammeReader.Form<CohortFile> form = installation.read(source, CohortFile.class);
        problems.addAll(form.problems());
        CohortFile file = form.value();
        Reading reading = file == null ? null : reading(file, source);
        Programme programme = reading == null ? null : reading.programme().orElse(null);
        if (file == null || reading == null || programme == null) {
            return null;
        }
        installation
                .continuation(programme, file.label())
                .ifPresent(
                        elsewhere -> problems.add(Problem.at("label", elsewhere).in(place(source, "label"))));
        if (file.label().length() > LONGEST_LABEL) {
            problems.add(Problem.at("label", IntakeWording.tooLong(file.label().length(), LONGEST_LABEL))
                    .in(place(source, "label")));
        }
        checkDates(file, source, programme);
        ById<org.criticalfriend.engine.cohort.Place> places = places(programme, file.lot());
        ById<Team> teams = teams(programme, places);
        People people = new People(programme, places, teams, problems);
        people.take(optionalRows("people.csv", People.NEEDED));
        Map<String, LocalDate> dates = new LinkedHashMap<>(file.events());
        new Visits(programme, places, file, problems).take(optionalRows("visits.csv", Visits.NEEDED), dates);
        responses(programme, places, people.people());
        Cohort cohort = new Cohort(
                programme.programme() + "-" + file.label().replaceAll("[^A-Za-z0-9]+", "-"),
                file.label(),
                programme,
                file.start(),
                file.end(),
                file.source() == null ? "" : file.source().strip(),
                places,
                teams,
                people.people(),
                people.seats(),
                dates);
        return new Arrived(new CohortRecord(cohort, atTheirOccurrences(cohort)), reading.whole());
    }

    /** A folder tells the step at most; which occurrence of it is meant follows from whose an entry is. */
    private List<Entry> atTheirOccurrences(Cohort cohort) {
        Course course = Course.of(cohort);
        return entries.stream()
                .map(entry -> {
                    String occurrence = course.of(entry.occurrence()).stream()
                            .filter(one ->
                                    !entry.place().isEmpty() && one.place().equals(entry.place()))
                            .filter(one -> !(one.step() instanceof Step.Visit))
                            .map(Occurrence::id)
                            .findFirst()
                            .orElse(entry.occurrence());
                    return entry.at(occurrence);
                })
                .toList();
    }

    private @Nullable Reading reading(CohortFile file, Source source) {
        ProgrammeLookup around = ProgrammeLookup.of(List.of()).then(this::programmeFiles);
        Optional<ProgrammeLookup.Found> beside = around.find(file.programme());
        Optional<Reading> reading = beside.isPresent()
                ? beside.map(found -> installation.read(found.source(), around))
                : installation.find(file.programme());
        SourceLocation place = place(source, "programme");
        if (reading.isEmpty()) {
            Set<String> known = new LinkedHashSet<>(installation.names());
            around.all().forEach(found -> known.add(found.name()));
            String nearest = Nearest.of(file.programme(), known);
            problems.add(Problem.at("programme", IntakeWording.unknownProgramme(known, nearest != null))
                    .meaning(nearest)
                    .in(place));
        } else if (reading.get().programme().isEmpty()) {
            problems.add(Problem.at("programme", IntakeWording.programmeHasProblems(file.programme()))
                    .in(place));
        }
        return reading.orElse(null);
    }

    private void checkDates(CohortFile file, Source source, Programme programme) {
        if (file.end().isBefore(file.start())) {
            problems.add(Problem.at("end", IntakeWording.END_BEFORE_START).in(place(source, "end")));
        }
        for (Map.Entry<String, LocalDate> event : file.events().entrySet()) {
            String path = "events." + event.getKey();
            if (!programme.course().has(event.getKey())) {
                String nearest = Nearest.of(event.getKey(), programme.course().ids());
                problems.add(Problem.at(
                                path,
                                IntakeWording.unknown("step", programme.course().ids(), nearest != null))
                        .meaning(nearest)
                        .in(place(source, path)));
            } else if (event.getValue().isBefore(file.start())
                    || event.getValue().isAfter(file.end())) {
                String message = IntakeWording.outside(
                        file.start().toString(), file.end().toString());
                problems.add(Problem.at(path, message).in(place(source, path)));
            }
        }
    }

    private static SourceLocation place(Source source, String path) {
        Tree.Mapping tree = org.criticalfriend.engine.language.source.Composer.compose(source)
                .tree();
        return tree == null ? new SourceLocation(source.name(), 1, 1, 1) : Tree.locate(tree, path);
    }

    private ById<org.criticalfriend.engine.cohort.Place> places(Programme programme, @Nullable Integer lot) {
        Map<String, org.criticalfriend.engine.cohort.Place> places = new LinkedHashMap<>();
        Map<String, CsvTable.Row> drawn = new LinkedHashMap<>();
        Exchanged exchanged = Exchanged.in(programme);
        for (CsvTable.Row row : rows("organisations.csv", List.of("id", "name"))) {
            String id = row.text("id");
            if (places.containsKey(id)) {
                problems.add(row.problem("id", IntakeWording.TWICE));
            }
            String kind = row.text("kind");
            if (drawn(programme, kind).size() > 1) {
                drawn.put(id, row);
            }
            Optional<String> role = programme.organisations().stream()
                    .filter(organisation -> kind.isEmpty()
                            || organisation.kind().equals(kind)
                            || organisation.id().equals(kind))
                    .map(organisation -> organisation.id())
                    .findFirst();
            if (role.isEmpty()) {
                Collection<String> kinds = programme.organisations().ids();
                String nearest = Nearest.of(kind, kinds);
                problems.add(row.problem("kind", IntakeWording.unknown("organisation", kinds, nearest != null))
                        .meaning(nearest));
            }
            exchanged.offer().ifPresent(note -> file(programme, note, id, row.text("strengths")));
            exchanged.need().ifPresent(note -> file(programme, note, id, row.text("challenges")));
            Map<String, String> facts = row.others(Set.of("id", "name", "kind", "strengths", "challenges"));
            role.flatMap(programme.organisations()::find).ifPresent(organisation -> check(organisation, row));
            places.put(id, new org.criticalfriend.engine.cohort.Place(id, row.text("name"), role.orElse(""), facts));
        }
        draw(programme, drawn, lot, places);
        return ById.of(places);
    }

    /** What the file declares of an organisation can stand in a field of its type; what is not known may stay empty. */
    private void check(Organisation organisation, CsvTable.Row row) {
        Vocabulary vocabulary = installation.grammar().vocabulary();
        organisation.facts().asMap().forEach((fact, type) -> {
            String value = row.text(fact);
            if (!value.isEmpty()) {
                WordCalls.refusal(vocabulary, type.word(), value)
                        .ifPresent(sentence -> problems.add(row.problem(fact, sentence)));
            }
        });
    }

    /** The organisations among which a kind is drawn by lot; none where a row says itself as what it takes part. */
    private static List<Organisation> drawn(Programme programme, String kind) {
        return programme.organisations().has(kind)
                ? List.of()
                : programme.organisations().stream()
                        .filter(organisation -> organisation.placedBy() == Organisation.Placement.LOT)
                        .filter(organisation ->
                                kind.isEmpty() || organisation.kind().equals(kind))
                        .toList();
    }

    private void draw(
            Programme programme,
            Map<String, CsvTable.Row> rows,
            @Nullable Integer lot,
            Map<String, org.criticalfriend.engine.cohort.Place> places) {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        rows.forEach((id, row) -> byKind.computeIfAbsent(row.text("kind"), none -> new ArrayList<>())
                .add(id));
        byKind.forEach((kind, ids) -> {
            CsvTable.Row first = Objects.requireNonNull(rows.get(ids.get(0)));
            if (lot == null) {
                problems.add(first.problem("kind", IntakeWording.NO_LOT));
                return;
            }
            Map<String, String> placed = Lot.draw(drawn(programme, kind), ids, lot);
            if (placed.size() < ids.size()) {
                problems.add(first.problem("kind", IntakeWording.noPlaceInTheLot(ids.size(), placed.size())));
            }
            placed.forEach((id, role) -> places.computeIfPresent(
                    id,
                    (same, place) ->
                            new org.criticalfriend.engine.cohort.Place(id, place.name(), role, place.facts())));
        });
    }

    /** Keeps each theme of a cell as a note of its own, filed under it. */
    private void file(Programme programme, String note, String place, String cell) {
        String occurrence = stepThatCollects(programme, note);
        for (String theme : cell.split(";", -1)) {
            if (!theme.isBlank()) {
                Map<String, String> headings = Map.of("themes", theme.strip());
                Content.Words words = new Content.Words(theme.strip(), headings, Map.of(), List.of());
                keep(occurrence, note, place, place, words);
            }
        }
    }

    private void keep(String occurrence, String collected, String author, String place, Content content) {
        String id = collected + "-" + (entries.size() + 1);
        entries.add(new Entry(id, occurrence, collected, author, place, content, 1, at));
    }

    /** The last step that asks for a thing, for a folder does not say at which it was given. */
    private static String stepThatCollects(Programme programme, String collected) {
        return programme.course().stream()
                .filter(step -> collects(step, collected))
                .reduce((one, later) -> later)
                .map(Step::id)
                .orElse("");
    }

    private static boolean collects(Step step, String collected) {
        return step.collects().contains(collected)
                || step.sessions().stream()
                        .anyMatch(session -> session.collects().contains(collected));
    }

    /** A programme that brings nobody into teams needs no file of them. */
    private ById<Team> teams(Programme programme, ById<org.criticalfriend.engine.cohort.Place> places) {
        boolean isInTeams = programme.organisations().stream()
                .anyMatch(organisation -> organisation.per() == Organisation.Per.TEAM);
        List<String> needed = List.of("team", "organisation");
        Map<String, List<String>> members = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        Set<String> placed = new LinkedHashSet<>();
        for (CsvTable.Row row : isInTeams ? rows("teams.csv", needed) : optionalRows("teams.csv", needed)) {
            String organisation = row.text("organisation");
            if (!places.has(organisation)) {
                String nearest = Nearest.of(organisation, places.ids());
                problems.add(row.problem(
                                "organisation", IntakeWording.unknown("organisation", places.ids(), nearest != null))
                        .meaning(nearest));
            } else if (!placed.add(organisation)) {
                problems.add(row.problem("organisation", IntakeWording.IN_TWO_TEAMS));
            }
            String team = row.text("team");
            members.computeIfAbsent(team, none -> new ArrayList<>()).add(organisation);
            titles.putIfAbsent(team, row.text("title").isEmpty() ? team : row.text("title"));
        }
        Map<String, Team> teams = new LinkedHashMap<>();
        members.forEach((team, organisations) ->
                teams.put(team, new Team(team, titles.getOrDefault(team, team), organisations)));
        return ById.of(teams);
    }

    private void responses(
            Programme programme, ById<org.criticalfriend.engine.cohort.Place> places, ById<Person> people) {
        for (Path path : files("responses", "*.csv")) {
            String name = String.valueOf(path.getFileName());
            String id = name.substring(0, name.length() - ".csv".length());
            String shown = folder.resolve("responses").resolve(name).toString();
            Optional<Instrument> instrument = programme.instruments().find(id);
            byte[] bytes = bytes(path, shown);
            if (instrument.isEmpty()) {
                Collection<String> ids = programme.instruments().ids();
                String nearest = Nearest.of(id, ids);
                problems.add(Problem.at("responses", IntakeWording.noInstrument(ids, nearest != null))
                        .meaning(nearest)
                        .in(new SourceLocation(shown, 1, 1, 1)));
            } else if (bytes != null) {
                Responses.Reading reading = Responses.read(shown, bytes, instrument.get(), programme.scales());
                problems.addAll(reading.problems());
                String occurrence = stepThatCollects(programme, id);
                reading.responses().ifPresent(read -> {
                    for (Response response : read.all()) {
                        String respondent = response.respondent().id();
                        String place = places.has(respondent)
                                ? respondent
                                : people.find(respondent).map(Person::place).orElse("");
                        Content.Rating rating =
                                new Content.Rating(response.item(), level(programme, instrument.get(), response), "");
                        keep(occurrence, id, respondent, place, rating);
                    }
                });
            }
        }
    }

    private static String level(Programme programme, Instrument instrument, Response response) {
        Scale scale = CohortRecord.scale(programme, instrument, response.item());
        return response.level().isEmpty()
                ? ""
                : scale.levels().get(response.level().getAsInt()).id();
    }

    private List<Source> programmeFiles() {
        List<Source> sources = new ArrayList<>();
        for (Path path : files("", "*.{yaml,yml}")) {
            byte[] bytes = bytes(path, path.toString());
            if (bytes != null) {
                sources.add(Source.decode(path.toString(), bytes));
            }
        }
        return sources;
    }

    private List<Path> files(String below, String pattern) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder.resolve(below), pattern)) {
            found.forEach(files::add);
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | DirectoryIteratorException unreadable) {
            problems.add(Problem.at("file", IntakeWording.unreadable(String.valueOf(unreadable.getMessage())))
                    .in(new SourceLocation(folder.resolve(below).toString(), 1, 1, 1)));
        }
        files.sort(Comparator.naturalOrder());
        if (files.size() > MOST_FILES) {
            problems.add(Problem.at("file", IntakeWording.tooManyFiles(files.size(), MOST_FILES))
                    .in(new SourceLocation(folder.resolve(below).toString(), 1, 1, 1)));
            return List.of();
        }
        return files;
    }

    private @Nullable Source source(String name) {
        String shown = folder.resolve(name).toString();
        byte[] bytes = bytes(folder.resolve(name), shown);
        return bytes == null ? null : Source.decode(shown, bytes);
    }

    private byte @Nullable [] bytes(Path path, String shown) {
        String refusal;
        try {
            byte[] bytes = PlainFile.read(path, LARGEST);
            if (bytes.length <= LARGEST) {
                return bytes;
            }
            refusal = IntakeWording.TOO_LARGE;
        } catch (NoSuchFileException missing) {
            refusal = IntakeWording.MISSING_FILE;
        } catch (IOException unreadable) {
            refusal = String.valueOf(unreadable.getMessage());
        }
        problems.add(Problem.at("file", refusal).in(new SourceLocation(shown, 1, 1, 1)));
        return null;
    }

    /** The rows of a file that a folder may do without. */
    private List<CsvTable.Row> optionalRows(String name, List<String> needed) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS) ? rows(name, needed) : List.of();
    }

    private List<CsvTable.Row> rows(String name, List<String> needed) {
        String shown = folder.resolve(name).toString();
        byte[] bytes = bytes(folder.resolve(name), shown);
        if (bytes == null) {
            return List.of();
        }
        CsvTable table = CsvTable.read(shown, bytes, name, needed);
        problems.addAll(table.problems());
        for (String column : IDS) {
            table.rows().stream()
                    .filter(row -> row.text(column).length() > LONGEST_ID)
                    .forEach(row -> problems.add(row.problem(
                            column, IntakeWording.tooLong(row.text(column).length(), LONGEST_ID))));
        }
        return table.rows();
    }
}
