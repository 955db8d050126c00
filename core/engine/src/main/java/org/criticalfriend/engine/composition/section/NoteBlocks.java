package org.criticalfriend.engine.composition.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.composition.material.NoteText;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/**
 * Shows what was written: one after the other under headings, or as a table with a row for each note; several kinds stand
 * side by side in a row for each organisation.
 */
final class NoteBlocks {

    private final Cohort cohort;
    private final Course course;
    private final Titles titles;

    public NoteBlocks(CohortRecord record, Course course, Titles titles) {
        this.cohort = record.cohort();
        this.course = course;
        this.titles = titles;
    }

    public List<Block> blocks(Output.Section section, List<String> kinds, List<Entry> entries) {
        List<Entry> written = entries.stream()
                .filter(entry -> entry.content() instanceof Content.Words)
                .filter(entry -> isUnder(entry, section.heading()))
                .toList();
        if (written.isEmpty()) {
            return List.of();
        }
        if (section.layout() == Output.Layout.TABLE) {
            return List.of(kinds.size() == 1 ? tableOfNotes(kinds.get(0), written) : table(kinds, written));
        }
        String groupBy = section.groupBy() != null ? section.groupBy() : kinds.size() > 1 ? "kind" : "";
        if (groupBy.isEmpty()) {
            return List.of(points(written, "", false));
        }
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        order(groupBy, kinds).forEach(title -> groups.put(title, new ArrayList<>()));
        for (Entry entry : written) {
            groups.computeIfAbsent(group(groupBy, entry), none -> new ArrayList<>())
                    .add(entry);
        }
        List<Block> blocks = new ArrayList<>();
        groups.forEach((title, group) -> {
            if (!group.isEmpty()) {
                if (!title.isEmpty()) {
                    blocks.add(new Block.Heading(title));
                }
                blocks.add(points(group, groupBy, kinds.size() > 1 && !groupBy.equals("kind")));
            }
        });
        return blocks;
    }

    private static boolean isUnder(Entry entry, @Nullable String heading) {
        return heading == null
                || (entry.content() instanceof Content.Words words
                        && words.headings().containsValue(heading));
    }

    /** The titles of groups in the order of the file, where the file gives one. */
    private List<String> order(String groupBy, List<String> kinds) {
        if (groupBy.equals("kind")) {
            return kinds.stream().map(this::kind).toList();
        }
        return cohort.programme()
                .frameworks()
                .find(groupBy)
                .map(framework -> framework.headings().stream()
                        .map(Framework.Heading::title)
                        .toList())
                .orElse(List.of());
    }

    private String group(String groupBy, Entry entry) {
        return switch (groupBy) {
            case "kind" -> kind(entry.collected());
            case "organisation" -> place(entry);
            case "author" -> NoteText.author(entry, cohort);
            case "step" ->
                course.occurrences()
                        .find(entry.occurrence())
                        .map(Occurrence::step)
                        .map(Step::title)
                        .or(() -> cohort.programme()
                                .course()
                                .find(entry.occurrence())
                                .map(Step::title))
                        .orElse("");
            default -> heading(groupBy, entry);
        };
    }

    private String heading(String framework, Entry entry) {
        String id = entry.content() instanceof Content.Words words
                ? words.headings().getOrDefault(framework, "")
                : "";
        return cohort.programme()
                .frameworks()
                .find(framework)
                .flatMap(one -> one.headings().find(id))
                .map(Framework.Heading::title)
                .orElse(id);
    }

    private String kind(String id) {
        return cohort.programme().notes().find(id).map(Note::title).orElse(id);
    }

    /** The place it was written for; none where readers are not to know the writer, whom it would tell. */
    private String place(Entry entry) {
        if (NoteText.isUnsigned(entry, cohort)) {
            return "";
        }
        return cohort.places().find(entry.place()).map(Place::name).orElse("");
    }

    private Block points(List<Entry> entries, String groupBy, boolean tellsKind) {
        boolean isSigned = !groupBy.equals("author") && !groupBy.equals("organisation");
        List<Block.Point> points = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.content() instanceof Content.Words words) {
                List<String> details = new ArrayList<>();
                if (tellsKind) {
                    details.add(kind(entry.collected()));
                }
                details.addAll(details(entry, words, groupBy));
                points.add(new Block.Point(
                        NoteText.words(words, cohort), isSigned ? NoteText.from(entry, cohort) : "", details));
            }
        }
        return new Block.Points(points);
    }

    /** What stands with it; the heading it is grouped under stands above it already. */
    private List<String> details(Entry entry, Content.Words words, String groupBy) {
        List<String> details = new ArrayList<>();
        NoteText.fields(entry, words, cohort)
                .forEach((field, value) -> details.add(Sentences.capital(field.replace('-', ' ')) + ": " + value));
        words.headings().forEach((framework, heading) -> {
            boolean isFramework = cohort.programme().frameworks().has(framework);
            if (framework.equals(groupBy)) {
                return;
            }
            if (isFramework) {
                details.add(heading(framework, entry));
            } else if (!heading.equals(words.text())) {
                details.add("Theme: " + heading);
            }
        });
        if (!words.drawnFrom().isEmpty()) {
            int number = words.drawnFrom().size();
            details.add("Rests on " + (number == 1 ? "one note" : number + " notes"));
        }
        return details;
    }

    /** A row for each note, a column for each thing that is told of any of them, and the sums of what is counted. */
    private Block tableOfNotes(String kind, List<Entry> entries) {
        List<Column> columns = new ArrayList<>();
        Note note = cohort.programme().notes().find(kind).orElseThrow();
        for (String framework : note.headings()) {
            String title = cohort.programme()
                    .frameworks()
                    .find(framework)
                    .map(Framework::title)
                    .orElse("Theme");
            columns.add(new Column(title, false, (entry, words) -> heading(framework, entry)));
        }
        note.fields()
                .asMap()
                .forEach((field, type) -> columns.add(new Column(
                        Sentences.capital(Nouns.id(field)),
                        type.word().equals("number"),
                        (entry, words) -> NoteText.fields(entry, words, cohort).getOrDefault(field, ""))));
        columns.add(new Column("From", false, (entry, words) -> NoteText.from(entry, cohort)));
        List<Column> told = new ArrayList<>();
        told.add(new Column(kind(kind), false, (entry, words) -> NoteText.words(words, cohort)));
        columns.stream()
                .filter(column -> entries.stream().anyMatch(column::tells))
                .forEach(told::add);
        List<List<String>> rows = new ArrayList<>();
        entries.forEach(
                entry -> rows.add(told.stream().map(column -> column.of(entry)).toList()));
        List<Integer> figures = IntStream.range(0, told.size())
                .filter(place -> told.get(place).isFigure())
                .boxed()
                .toList();
        if (!figures.isEmpty()) {
            List<String> sums = new ArrayList<>(
                    told.stream().map(column -> column.sum(entries)).toList());
            sums.set(0, "In all");
            rows.add(sums);
        }
        return new Block.Grid("", told.stream().map(Column::title).toList(), rows, figures);
    }

    /** What a table tells of each note. */
    private record Column(String title, boolean isFigure, BiFunction<Entry, Content.Words, String> cell) {

        String of(Entry entry) {
            return entry.content() instanceof Content.Words words ? cell.apply(entry, words) : "";
        }

        boolean tells(Entry entry) {
            return !of(entry).isEmpty();
        }

        /** Of what is no number, nothing; what people wrote in another way than as a number counts as nothing. */
        String sum(List<Entry> entries) {
            return isFigure
                    ? entries.stream()
                            .map(this::of)
                            .filter(number -> number.matches("-?\\d+(\\.\\d+)?"))
                            .map(BigDecimal::new)
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .toPlainString()
                    : "";
        }
    }

    /** A row for each organisation and a column for each kind. */
    private Block table(List<String> kinds, List<Entry> entries) {
        List<String> columns = new ArrayList<>();
        columns.add(Sentences.capital(titles.member()));
        kinds.forEach(kind -> columns.add(kind(kind)));
        Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();
        cohort.places().forEach(place -> rows.put(place.name(), new LinkedHashMap<>()));
        for (Entry entry : entries) {
            if (entry.content() instanceof Content.Words words) {
                rows.computeIfAbsent(place(entry), none -> new LinkedHashMap<>())
                        .computeIfAbsent(entry.collected(), none -> new ArrayList<>())
                        .add(NoteText.words(words, cohort));
            }
        }
        List<List<String>> cells = new ArrayList<>();
        rows.forEach((place, byKind) -> {
            if (!byKind.isEmpty()) {
                List<String> row = new ArrayList<>();
                row.add(place);
                kinds.forEach(kind -> row.add(String.join("; ", byKind.getOrDefault(kind, List.of()))));
                cells.add(row);
            }
        });
        return new Block.Grid("", columns, cells, List.of());
    }
}
