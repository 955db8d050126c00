package org.criticalfriend.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.engine.language.source.Composer;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.junit.jupiter.api.Test;

/** A slip in a key or a name is answered with the word that was meant. */
class SuggestionTest {

    private static final int LEAST_PERCENT = 90;

    private final ProgrammeReader reader = Readers.ofSketches();

    /** One slip in one word of a file. */
    private record Slip(Source source, Tree.Scalar word, String written) {}

    @Test
    void nineInTenSlipsAreAnsweredWithTheWordThatWasMeant() {
        List<Slip> slips = new ArrayList<>();
        Random random = new Random(20_260_901);
        for (Source sketch : Sketches.all()) {
            words(sketch).forEach(word -> slips.add(new Slip(sketch, word, slip(word.text(), random))));
        }

        Map<Slip, Problem> told = new ConcurrentHashMap<>();
        slips.parallelStream().forEach(slip -> problem(slip).ifPresent(problem -> told.put(slip, problem)));

        List<String> missed = told.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().word().text().equals(entry.getValue().nearest()))
                .map(entry -> entry.getKey().written() + " for "
                        + entry.getKey().word().text())
                .sorted()
                .toList();
        double percent = 100.0 * (told.size() - missed.size()) / told.size();
        System.out.printf(
                Locale.ROOT, "%d slips were told, %.1f %% with the word that was meant%n", told.size(), percent);
        assertThat(told).hasSizeGreaterThan(2_000);
        assertThat(percent).as("missed: %s", missed).isGreaterThanOrEqualTo(LEAST_PERCENT);
    }

    /** Every key, and every value that is one word, once for each key under which it stands. */
    private static List<Tree.Scalar> words(Source source) {
        Map<String, Tree.Scalar> words = new LinkedHashMap<>();
        gather(Objects.requireNonNull(Composer.compose(source).tree()), "", words);
        return words.values().stream()
                .filter(word -> word.text().matches("[a-z0-9-]*[a-z][a-z0-9-]+"))
                .toList();
    }

    private static void gather(Tree tree, String key, Map<String, Tree.Scalar> words) {
        if (tree instanceof Tree.Mapping mapping) {
            for (Tree.Entry entry : mapping.entries()) {
                words.putIfAbsent(key + " " + entry.key().text() + ":", entry.key());
                gather(entry.value(), entry.key().text(), words);
            }
        } else if (tree instanceof Tree.Listing listing) {
            listing.items().forEach(item -> gather(item, key, words));
        } else if (tree instanceof Tree.Scalar scalar && !scalar.quoted()) {
            words.putIfAbsent(key + " " + scalar.text(), scalar);
        }
    }

    /** The word with one letter inserted, deleted or replaced, or with two neighbours swapped. */
    private static String slip(String word, Random random) {
        String slip = word;
        while (slip.equals(word)) {
            int at = random.nextInt(word.length());
            char letter = (char) ('a' + random.nextInt(26));
            slip = switch (random.nextInt(4)) {
                case 0 -> word.substring(0, at) + letter + word.substring(at);
                case 1 -> word.substring(0, at) + word.substring(at + 1);
                case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
                default ->
                    at == 0
                            ? word
                            : word.substring(0, at - 1)
                                    + word.charAt(at)
                                    + word.charAt(at - 1)
                                    + word.substring(at + 1);
            };
        }
        return slip;
    }

    private static Source with(Source source, Tree.Scalar word, String slip) {
        List<String> lines = new ArrayList<>(source.lines());
        int number = word.place().line() - 1;
        String line = lines.get(number);
        int begin = line.offsetByCodePoints(0, word.place().column() - 1);
        assertThat(line.substring(begin)).startsWith(word.text());
        lines.set(
                number,
                line.substring(0, begin)
                        + slip
                        + line.substring(begin + word.text().length()));
        return Source.of(source.name(), String.join("\n", lines) + "\n");
    }

    /** The problem told where the slip is, if there is one. */
    private Optional<Problem> problem(Slip slip) {
        SourceLocation place = slip.word().place();
        return reader.read(with(slip.source(), slip.word(), slip.written()), Sketches.lookup()).problems().stream()
                .filter(problem -> problem.place() != null
                        && problem.place().line() == place.line()
                        && problem.place().column() == place.column())
                .findFirst();
    }
}
