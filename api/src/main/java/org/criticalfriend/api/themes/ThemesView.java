package org.criticalfriend.api.themes;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.documents.table.CsvText;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.spi.programme.Note;

/** What the organisations of a cohort filed under which headings. */
public final class ThemesView {

    private final Frames frames;

    @Inject
    public ThemesView(Frames frames) {
        this.frames = frames;
    }

    public ThemesPage of(Themes themes) {
        Cohort cohort = themes.cohort();
        Titles titles = new Titles(cohort.programme());
        List<String> headings = themes.notes().stream().map(Note::title).toList();
        boolean isEmpty = themes.notes().isEmpty();
        String lead = isEmpty
                ? "Nothing is written yet. Themes appear here once the " + titles.members() + " have named them."
                : "What each " + titles.member() + " wrote itself: "
                        + Sentences.and(headings.stream()
                                .map(heading -> "“" + heading + "”")
                                .toList()) + ".";
        return new ThemesPage(
                frames.below(cohort, "Themes")
                        .withCaption(cohort.title())
                        .withLead(lead)
                        .withSeenBy(isEmpty ? "" : seenBy(themes.record())),
                "The themes of each " + titles.member(),
                English.alone(titles.member()),
                English.alone(titles.team()),
                headings,
                isEmpty ? List.of() : rows(themes),
                isEmpty ? List.of() : List.of(new Link("Themes as CSV", Addresses.themesFile(cohort.id()))));
    }

    /** The circle the programme names for these notes. */
    public static String seenBy(CohortRecord record) {
        Cohort cohort = record.cohort();
        Set<String> readers = new LinkedHashSet<>();
        cohort.programme().notes().stream()
                .filter(note -> cohort.places().stream()
                        .anyMatch(
                                place -> !record.headings(note.id(), place.id()).isEmpty()))
                .forEach(note -> readers.addAll(note.audience()));
        return readers.isEmpty()
                ? ""
                : "Written for " + new Titles(cohort.programme()).readers(List.copyOf(readers), false) + ".";
    }

    /** The same as a table for a spreadsheet; several headings in a cell are parted by semicolons. */
    public static String csv(Themes themes) {
        List<List<String>> table = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("id", "name", "team"));
        themes.notes().forEach(note -> header.add(note.id()));
        table.add(header);
        for (Themes.Row row : themes.rows()) {
            List<String> cells = new ArrayList<>(List.of(
                    row.place().id(),
                    row.place().name(),
                    row.team().map(team -> team.title()).orElse("")));
            themes.notes().forEach(note -> cells.add(String.join("; ", themes.headings(row, note))));
            table.add(cells);
        }
        return CsvText.of(table);
    }

    private static List<ThemesPage.Row> rows(Themes themes) {
        String cohort = themes.cohort().id();
        return themes.rows().stream()
                .map(row -> new ThemesPage.Row(
                        row.place().name(),
                        row.team()
                                .map(team -> new Link(team.title(), Addresses.team(cohort, team.id())))
                                .orElse(new Link("", "")),
                        themes.notes().stream()
                                .map(note -> new ThemesPage.Cell(note.title(), themes.headings(row, note)))
                                .toList()))
                .toList();
    }
}
