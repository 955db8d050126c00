package org.criticalfriend.api.themes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** What the organisations of a cohort filed under which headings. */
@Description("what the organisations of a cohort filed under which headings")
public record ThemesResponse(
        @Description("the cohort's id") String cohort,
        @Description("the notes that have headings") List<Note> notes,
        @Description("the organisations, team by team") List<Row> places) {

    public ThemesResponse {
        notes = List.copyOf(notes);
        places = List.copyOf(places);
    }

    /** A kind of note. */
    @Description("a kind of note")
    public record Note(
            @Description("its id") String id,
            @Description("the name people see") String title) {}

    /** What one organisation filed. */
    @Description("what one organisation filed")
    public record Row(
            @Description("its id") String id,
            @Description("its name") String name,

            @Description("the id of its team; null where it has none") @Nullable
            String team,

            @Description("its headings, by the ids of notes")
            Map<String, List<String>> headings) {}

    public static ThemesResponse of(Themes themes) {
        return new ThemesResponse(
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
