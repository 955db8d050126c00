package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.criticalfriend.engine.composition.DocumentFormat;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.SectionCalls;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.language.word.WordCalls.Doubt;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.ConditionContext;
import org.criticalfriend.spi.word.Score;
import org.criticalfriend.spi.word.Tally;
import org.criticalfriend.spi.word.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that break in every way, in jars as they are installed. */
class BrokenWordsTest {

    private static final ConditionContext NOW = new ConditionContext(Map.of(), 0, 0, Map.of(), Map.of(), Set.of());
    private static final Candidate ONE = new Candidate("one", "one", Map.of(), Map.of());
    private static final Candidate OTHER = new Candidate("other", "other", Map.of(), Map.of());
    private static final Tally TALLY = new Tally(List.of(1, 2), List.of(1, 2), Set.of());
    private static final String SLEEP = "try { Thread.sleep(60_000); } catch (InterruptedException woken) { }";

    @TempDir
    Path folder;

    private Installation with(String word) throws IOException {
        TestJar.of("odd").source(word).in(folder, "odd.jar");
        return Installation.open(folder);
    }

    private static String settled(String kind, String method) {
        return """
                package org.example.odd;
                import org.criticalfriend.spi.word.*;
                @org.pf4j.Extension
                public class Odd implements %s<Odd.Least> {
                    public record Least(int least) {}
                    @Override public String name() { return "word"; }
                    @Override public String meaning() { return "it is odd"; }
                    @Override public Class<Least> settings() { return Least.class; }
                    @Override public %s
                }
                """.formatted(kind, method);
    }

    private static String plain(String kind, String method) {
        return """
                package org.example.odd;
                import java.util.*;
                import org.criticalfriend.spi.word.*;
                @org.pf4j.Extension
                public class Odd implements %s {
                    @Override public String name() { return "word"; }
                    @Override public String meaning() { return "it is odd"; }
                    @Override public %s
                }
                """.formatted(kind, method);
    }

    private static Use use(Vocabulary words, WordPlace place) {
        Class<? extends Record> settings =
                words.find(place, "odd/word").orElseThrow().settings();
        try {
            return new Use(
                    "somewhere", "odd/word", settings.getConstructor(int.class).newInstance(3));
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw new IllegalStateException(now.toString());|IllegalStateException (Odd.java:9)",
                "return holds(least, now);|StackOverflowError (Odd.java:9)",
                "throw new NoClassDefFoundError(\"org/A\");|NoClassDefFoundError (Odd.java:9)",
            })
    void aConditionWithoutAnAnswerAsksAndKeepsBack(String body, String reason) throws IOException {
        try (Installation installation = with(
                        settled("ConditionWord", "boolean holds(Least least, ConditionContext now) { " + body + " }"));
                PluginCalls calls = PluginCalls.open()) {
            Vocabulary words = installation.grammar().vocabulary();
            Use condition = use(words, WordPlace.CONDITION);

            assertThat(WordCalls.holds(words, condition, NOW, Doubt.ASK)).isTrue();
            assertThat(WordCalls.holds(words, condition, NOW, Doubt.KEEP_BACK)).isFalse();
            assertThat(calls.told())
                    .containsExactly(
                            "The plugin odd 1.0.0 gave no answer for the condition odd/word, so what depends on it is asked as"
                                    + " if it held. The reason: " + reason + ".",
                            "The plugin odd 1.0.0 gave no answer for the condition odd/word, so what depends on it is left out"
                                    + " as if it did not hold. The reason: " + reason + ".");
        }
    }

    @Test
    void aConditionThatSleepsHoldsThePageForItsTimeAlone() throws IOException {
        try (Installation installation = with(settled(
                        "ConditionWord",
                        "boolean holds(Least least, ConditionContext now) { " + SLEEP + " return true; }"));
                PluginCalls calls = PluginCalls.open(Duration.ofMillis(300))) {
            Vocabulary words = installation.grammar().vocabulary();
            Use condition = use(words, WordPlace.CONDITION);

            long began = System.nanoTime();
            for (int call = 0; call < 100; call++) {
                assertThat(WordCalls.holds(words, condition, NOW, Doubt.ASK)).isTrue();
            }
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
            assertThat(calls.told())
                    .containsExactly(
                            "The plugin odd 1.0.0 gave no answer for the condition odd/word, so what depends on it is asked as"
                                    + " if it held. The reason: no answer within the 0.3 seconds that plugins may take for"
                                    + " one page (Odd.java:9).");
            assertThat(calls.failures()).hasSize(1);
        }
    }

    @Test
    void aConditionWhosePluginIsGoneHasNoAnswerEither() throws IOException {
        Use condition;
        try (Installation installation =
                with(settled("ConditionWord", "boolean holds(Least least, ConditionContext now) { return true; }"))) {
            condition = use(installation.grammar().vocabulary(), WordPlace.CONDITION);
        }
        try (Installation without = Installation.open(folder.resolve("none"));
                PluginCalls calls = PluginCalls.open()) {
            assertThat(WordCalls.holds(without.grammar().vocabulary(), condition, NOW, Doubt.ASK))
                    .isTrue();
            assertThat(calls.told())
                    .containsExactly(
                            "No plugin that is installed understands the condition odd/word, so what depends on it is"
                                    + " asked as if it held.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return OptionalDouble.of(0.0 / 0);|it answered NaN, which is no number",
                "return OptionalDouble.of(-1 / 0.0);|it answered -Infinity, which is no number",
                "return null;|it answered nothing (null)",
                "throw new ArithmeticException(tally.toString());|ArithmeticException (Odd.java:8)",
            })
    void aFigureThatIsNoNumberIsADash(String body, String reason) throws IOException {
        try (Installation installation =
                        with(plain("FigureWord", "OptionalDouble figure(Tally tally) { " + body + " }"));
                PluginCalls calls = PluginCalls.open()) {
            Answer<OptionalDouble> figure =
                    WordCalls.figure(installation.grammar().vocabulary(), "odd/word", TALLY);

            assertThat(figure.value()).isNull();
            assertThat(calls.told())
                    .containsExactly(
                            "The plugin odd 1.0.0 gave no answer for the figure odd/word, so a dash stands in its"
                                    + " place. The reason: " + reason + ".");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String title() { return null; }|it answered no title",
                "String unit() { return null; }|it answered null as its unit",
                "int decimals() { return 7; }|it answered 7 decimals, and 0 to 6 can be printed",
                "int decimals() { return -1; }|it answered -1 decimals, and 0 to 6 can be printed",
                "String title() { throw new Error(); }|Error (Odd.java:8)",
            })
    void aFigureThatDoesNotSayHowItIsPrintedStandsUnderItsName(String method, String reason) throws IOException {
        String figure = "OptionalDouble figure(Tally tally) { return OptionalDouble.of(1); }";
        try (Installation installation = with(plain("FigureWord", method + " public " + figure));
                PluginCalls calls = PluginCalls.open()) {
            assertThat(WordCalls.style(installation.grammar().vocabulary(), "odd/word")
                            .value())
                    .isNull();
            assertThat(calls.told())
                    .containsExactly(
                            "The plugin odd 1.0.0 gave no answer for the figure odd/word, so it stands under its name, with"
                                    + " two decimals. The reason: " + reason + ".");
        }
    }

    @Test
    void aFigureIsPrintedAsItSaysOfItself() throws IOException {
        try (Installation installation = with(plain(
                "FigureWord",
                "String title() { return \"Net score\"; } public String unit() { return \"%\"; } public int decimals() {"
                        + " return 0; } public OptionalDouble figure(Tally tally) { return OptionalDouble.of(1); }"))) {
            assertThat(WordCalls.style(installation.grammar().vocabulary(), "odd/word"))
                    .isEqualTo(Answer.given(new WordCalls.FigureStyle("Net score, %", 0)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return null;|it answered nothing (null)",
                "throw new IllegalStateException(value);|IllegalStateException (Odd.java:8)",
                "return (Optional<String>) (Optional) Optional.of(11);|ClassCastException",
            })
    void whatAFieldCannotCheckIsKept(String body, String reason) throws IOException {
        try (Installation installation =
                        with(plain("FieldWord", "Optional<String> refusal(String value) { " + body + " }"));
                PluginCalls calls = PluginCalls.open()) {
            Optional<String> refusal = WordCalls.refusal(installation.grammar().vocabulary(), "odd/word", "as typed");

            assertThat(refusal).isEmpty();
            assertThat(calls.told())
                    .containsExactly(
                            "The plugin odd 1.0.0 gave no answer for the field type odd/word, so what stands in such"
                                    + " a field is kept without being checked. The reason: " + reason + ".");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return null;|it answered nothing (null)",
                "return new Score(1, null);|it answered nothing (null)",
                "return new Score(0.0 / 0, \"near\");|IllegalArgumentException (Odd.java:9)",
            })
    void aRuleWithoutAnAnswerKeepsNobodyOut(String body, String reason) throws IOException {
        try (Installation installation = with(settled(
                        "RuleWord", "Score fit(Least least, Candidate one, Candidate other) { " + body + " }"));
                PluginCalls calls = PluginCalls.open()) {
            Vocabulary words = installation.grammar().vocabulary();

            assertThat(WordCalls.fits(words, use(words, WordPlace.RULE), ONE, OTHER))
                    .isTrue();
            assertThat(calls.told())
                    .containsExactly(
                            "The plugin odd 1.0.0 gave no answer for the rule odd/word, so nobody is kept out by it."
                                    + " The reason: " + reason + ".");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return null;|it answered nothing (null)",
                "return java.util.Collections.singletonList(null);|it answered a list that has null in it",
                "throw new IllegalStateException(\"no\");|IllegalStateException (Odd.java:12)",
            })
    void aSentenceStandsInPlaceOfASectionWithoutAnAnswer(String body, String reason) throws IOException {
        String section = """
                package org.example.odd;
                import java.util.*;
                import org.criticalfriend.spi.section.*;
                @org.pf4j.Extension
                public class Odd implements SectionWord<Odd.Least> {
                    public record Least(int least) {}
                    @Override public String name() { return "word"; }
                    @Override public String meaning() { return "it is odd"; }
                    @Override public Class<Least> settings() { return Least.class; }
                    @Override public org.criticalfriend.spi.word.Basis basis(Least least) { return null; }
                    @Override public String phrase(Least least, PartNames names) { return "it"; }
                    @Override public List<org.criticalfriend.spi.document.Block> blocks(Least least, SectionContext on) { %s }
                }
                """;
        try (Installation installation = with(section.formatted(body));
                PluginCalls calls = PluginCalls.open()) {
            Vocabulary words = installation.grammar().vocabulary();

            assertThat(SectionCalls.blocks(words, use(words, WordPlace.SECTION), null))
                    .containsExactly(new Block.Paragraph(
                            "This part could not be made: the plugin that makes it gave no answer."));
            assertThat(calls.told())
                    .containsExactly(
                            "The plugin odd 1.0.0 gave no answer for the section odd/word, so a sentence stands in"
                                    + " its place. The reason: " + reason + ".");
        }
    }

    private static String format(String title, String mediaType, String ending, String written) {
        return """
                package org.example.odd;
                import org.criticalfriend.spi.document.*;
                @org.pf4j.Extension
                public class Odd implements org.criticalfriend.spi.word.FormatWord {
                    @Override public String name() { return "word"; }
                    @Override public String meaning() { return "it is odd"; }
                    @Override public String title() { return %s; }
                    @Override public String mediaType() { return %s; }
                    @Override public String ending() { return %s; }
                    @Override public byte[] write(Document document, Stamp stamp) { return %s; }
                }
                """.formatted(title, mediaType, ending, written);
    }

    @Test
    void aFormatThatWritesNothingFails() throws IOException {
        try (Installation installation = with(format("\"Odd\"", "\"text/odd\"", "\"odd\"", "null"))) {
            List<DocumentFormat> formats =
                    DocumentFormats.of(installation.grammar().vocabulary()).all();
            DocumentFormat odd = formats.get(formats.size() - 1);

            assertThat(odd.write(null, null).failure())
                    .hasToString("The plugin odd 1.0.0 failed when asked to write a document as odd/word: it answered"
                            + " nothing (null).");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\" \"|\"text/odd\"|\"odd\"|it answered no title",
                "null|\"text/odd\"|\"odd\"|it answered no title",
                "\"Odd\"|\"odd\"|\"odd\"|it answered no media type, such as text/plain; charset=utf-8",
                "\"Odd\"|\"text/odd\\nSet-Cookie: a\"|\"odd\"|it answered no media type, such as text/plain;"
                        + " charset=utf-8",
                "\"Odd\"|\"text/odd; charset=utf-8\"|\"../odd\"|it answered no ending of small letters and digits, such as"
                        + " txt",
                "\"Odd\"|\"text/odd\"|null|it answered no ending of small letters and digits, such as txt",
            })
    void aFormatThatDoesNotSayWhatItIsIsNone(String title, String mediaType, String ending, String reason)
            throws IOException {
        try (Installation installation = with(format(title, mediaType, ending, "new byte[0]"));
                PluginCalls calls = PluginCalls.open()) {
            assertThat(DocumentFormats.of(installation.grammar().vocabulary()).all())
                    .extracting(DocumentFormat::name)
                    .doesNotContain("odd/word");
            assertThat(calls.failures()).extracting(PluginFailure::reason).containsExactly(reason);
        }
    }

    @Test
    void aWordThatAnswersIsTold() throws IOException {
        String rule =
                "Score fit(Least least, Candidate one, Candidate other) { return Score.of(least.least() > 3, \"far\"); }";
        try (Installation installation = with(settled("RuleWord", rule));
                PluginCalls calls = PluginCalls.open()) {
            Vocabulary words = installation.grammar().vocabulary();

            assertThat(WordCalls.fit(words, use(words, WordPlace.RULE), ONE, OTHER))
                    .isEqualTo(Answer.given(new Score(0, "far")));
            assertThat(WordCalls.fits(words, use(words, WordPlace.RULE), ONE, OTHER))
                    .isFalse();
            assertThat(calls.told()).isEmpty();
        }
    }
}
