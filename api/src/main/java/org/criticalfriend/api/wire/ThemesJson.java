package org.criticalfriend.api.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.usecase.Themes;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** What the organisations of a cohort filed under which headings. */
@Means("what the organisations of a cohort filed under which headings")
public record ThemesJson(
        @Means("the cohort's id") String cohort,
        @Means("the notes that have headings") List<Note> notes,
        @Means("the organisations, team by team") List<Row> places) {

    public ThemesJson {
        notes = List.copyOf(notes);
        places = List.copyOf(places);
    }

    /** A kind of note. */
    @Means("a kind of note")
    public record Note(
            @Means("its id") String id,
            @Means("the name people see") String title) {}

    /** What one organisation filed. */
    @Means("what one organisation filed")
    public record Row(
            @Means("its id") String id,
            @Means("its name") String name,

            @Means("the id of its team; null where it has none") @Nullable
            String team,

            @Means("its headings, by the ids of notes") Map<String, List<String>> headings) {}

    public static ThemesJson of(Themes themes) {
        return new ThemesJson(
                themes.cohort().id(),
                themes.notes().stream()
                        .map(note -> new Note(note.id(), note.title()))
                        .toList(),
                themes.rows().stream().map(row -> row(themes, row)).toList());
    }

    private static Row row(Themes themes, Themes.Row row) {
        Map<String, List<String>> headings = new LinkedHashMap<>();
        themes.notes().forEach(note -> headings.put(note.id(), themes.headings(row, note)));
        return new Row(
                row.place().id(), row.place().name(), row.team().map(Team::id).orElse(null), headings);
    }
}
