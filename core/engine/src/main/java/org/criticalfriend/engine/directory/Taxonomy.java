package org.criticalfriend.engine.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.csv.CsvTable;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;

/**
 * The themes of a partnership, kept outside all programmes. People name their strengths and challenges in words of their
 * own; the taxonomy says which of them are about the same, so that one can be found by the other.
 */
public final class Taxonomy {

    /** No themes are kept: only the same words are about the same. */
    public static final Taxonomy NONE = new Taxonomy(Map.of());

    private static final List<String> NEEDED = List.of("theme");

    private final Map<String, Theme> themes;

    private Taxonomy(Map<String, Theme> themes) {
        this.themes = themes;
    }

    /**
     * A theme.
     *
     * @param within the title of the wider theme it is a part of; empty for none
     * @param foundIn words that say it, each of which stands in what is about it
     */
    public record Theme(String title, String within, List<String> foundIn) {

        /** Takes a copy. */
        public Theme {
            foundIn = List.copyOf(foundIn);
        }

        private boolean isIn(String heading) {
            String words = words(heading);
            return Stream.concat(Stream.of(title), foundIn.stream()).anyMatch(one -> words.contains(words(one)));
        }
    }

    /**
     * What came of reading a file.
     *
     * @param problems everything wrong, with row and column; then no theme is kept
     */
    public record Read(Taxonomy taxonomy, List<Problem> problems) {

        /** Takes a copy. */
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads {@code themes.csv}: a row a theme, with columns {@code theme}, {@code within} and {@code found-in}, whose words
     * are parted by semicolons.
     *
     * @param file the file's name as people know it
     */
    public static Read read(String file, byte[] bytes) {
        CsvTable table = CsvTable.read(file, bytes, "themes", NEEDED);
        List<Problem> problems = new ArrayList<>(table.problems());
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String title = row.text("theme");
            List<String> foundIn = Stream.of(row.text("found-in").split(";"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (themes.putIfAbsent(low(title), new Theme(title, row.text("within"), foundIn)) != null) {
                problems.add(row.problem("theme", "this theme stands here twice"));
            }
        }
        for (CsvTable.Row row : table.rows()) {
            String within = row.text("within");
            if (!within.isEmpty() && !themes.containsKey(low(within))) {
                problems.add(row.problem("within", "no theme is called this")
                        .meaning(Nearest.of(
                                within,
                                themes.values().stream().map(Theme::title).toList())));
            } else if (isInACircle(row.text("theme"), themes)) {
                problems.add(row.problem("within", "this theme would be a part of itself"));
            }
        }
        return new Read(problems.isEmpty() ? new Taxonomy(themes) : NONE, problems);
    }

    private static boolean isInACircle(String title, Map<String, Theme> themes) {
        Set<String> seen = new LinkedHashSet<>();
        Theme theme = themes.get(low(title));
        while (theme != null && !theme.within().isEmpty()) {
            if (!seen.add(low(theme.title()))) {
                return true;
            }
            theme = themes.get(low(theme.within()));
        }
        return false;
    }

    /** All themes, in the order of the file. */
    public List<Theme> all() {
        return List.copyOf(themes.values());
    }

    /** Whether there is a theme of a title. */
    public boolean has(String title) {
        return themes.containsKey(low(title));
    }

    /** Whether something that people named is about a theme: it says it, or a theme within it, or is called the same. */
    public boolean isAbout(String heading, String theme) {
        return low(heading).equals(low(theme)) || themesOf(heading).contains(low(theme));
    }

    /** Whether two things that people named are about the same: both say the same, or there is a theme both are about. */
    public boolean areRelated(String one, String other) {
        if (low(one).equals(low(other))) {
            return true;
        }
        Set<String> shared = themesOf(one);
        shared.retainAll(themesOf(other));
        return !shared.isEmpty();
    }

    private Set<String> themesOf(String heading) {
        Set<String> found = new LinkedHashSet<>();
        for (Theme theme : themes.values()) {
            if (theme.isIn(heading)) {
                Theme wider = theme;
                while (wider != null && found.add(low(wider.title()))) {
                    wider = themes.get(low(wider.within()));
                }
            }
        }
        return found;
    }

    /** Words in a row with a space on each side, so that only whole words are found in one another. */
    private static String words(String text) {
        return " " + low(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
