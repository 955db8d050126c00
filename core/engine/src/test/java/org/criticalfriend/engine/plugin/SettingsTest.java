package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.manual.JsonSchema;
import org.criticalfriend.engine.language.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the settings of a plugin's word may hold. */
class SettingsTest {

    private static final String CURE =
            " Settings hold String, int, boolean, LocalDate, enums, the phrases of the SPI such as"
                    + " Range and Length, FieldType, public records of all these, and List, Map by String and Optional of them.";

    @TempDir
    Path folder;

    private Installation with(String components, String types) throws IOException {
        TestJar.of("odd").source("""
                package org.example.odd;
                import java.time.*;
                import java.util.*;
                import org.criticalfriend.spi.language.*;
                import org.criticalfriend.spi.phrase.*;
                import org.criticalfriend.spi.programme.*;
                import org.criticalfriend.spi.word.*;
                @org.pf4j.Extension
                @SuppressWarnings("rawtypes")
                public class Odd implements ConditionWord<Odd.Award> {
                    public record Award(%s) {}
                    %s
                    @Override public String name() { return "word"; }
                    @Override public String meaning() { return "it is odd"; }
                    @Override public Class<Award> settings() { return Award.class; }
                    @Override public boolean holds(Award award, ConditionContext now) { return true; }
                }
                """.formatted(components, types)).in(folder, "odd.jar");
        return Installation.open(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "double seconds||its component seconds (of Award) is of the type double",
                "long seconds||its component seconds (of Award) is of the type long",
                "Object any||its component any (of Award) is of the type Object",
                "int[] all||its component all (of Award) is of the type int[]",
                "Set<String> all||its component all (of Award) is of the type Set",
                "List all||its component all (of Award) is a List and does not say of what",
                "List<Double> all||its component all (of Award) is of the type Double",
                "Map<Integer, String> all||its component all (of Award) is a Map whose keys are no String",
                "Map<String, Float> all||its component all (of Award) is of the type Float",
                "Optional<Duration> time||its component time (of Award) is of the type Duration",
                "Map<String, Map<String, String>> all||its component all (of Award) is of the type Map<String, String>",
                "Inner inner|public record Inner(String name, byte size) {}|its component size (of Inner) is of the type byte",
                "Inner inner|record Inner(String name) {}|its component inner (of Award) is of the type Inner, which is not public",
                "Inner<String> inner|public record Inner<T>(T name) {}|its component name (of Inner) is of the type Object",
                "Side side|public sealed interface Side permits Left {} public record Left(int far) implements Side {}"
                        + "|its component side (of Award) is of the type Side",
                "Use use||its component use (of Award) is of the type Use",
                "Step step, String path|public record Other(int path) {}|",
                "String path, int least||its first component is called path, which no file can write",
                "String ledBy, @Key(\"led-by\") String other||two components of Award are the same key in a file",
                "@Default(\"few\") int least||its component least (of Award) cannot have the default \"few\"",
                "@Default(\"up\") Way way|public enum Way { DOWN }|its component way (of Award) cannot have the default \"up\"",
                "@Default(\"1 day\") Length time||its component time (of Award) cannot have the default \"1 day\"",
                "@IntRange(least = 1) String name||its component name (of Award) has bounds and is no int",
                "@Names(Kind.ROLE) int role||its component role (of Award) names something and is no String",
            })
    void settingsThatNobodyCouldWriteAreRefused(String components, String types, String fault) throws IOException {
        try (Installation installation = with(components, types == null ? "" : types)) {
            if (fault == null) {
                assertThat(installation.plugins().refused()).isEmpty();
            } else {
                assertThat(installation.plugins().refused())
                        .extracting(RefusedJar::sentence)
                        .containsExactly("odd.jar brings the condition \"word\", whose settings nobody could write: "
                                + fault + "." + CURE);
                assertThat(installation.grammar().vocabulary().all(org.criticalfriend.spi.language.WordPlace.CONDITION))
                        .noneMatch(word -> word.written().equals("odd/word"));
            }
        }
    }

    @Test
    void whatSettingsMayHoldIsRead() throws IOException {
        String components = """
                String name, int most, boolean isLate, LocalDate day, Way way, Range range, Quantity quantity, Length time,
                Distance distance, Moment moment, FactTest facts, FieldType type, Inner inner, List<String> names,
                Map<String, List<String>> byName, Optional<Integer> least, @Default("3") int third,
                @Default("late") Way other, @Default("1..2") Range days""";
        try (Installation installation =
                with(components, "public enum Way { EARLY, LATE } public record Inner(String a, List<Way> b) {}")) {
            assertThat(installation.plugins().refused()).isEmpty();
            Source source = Source.of("odd.yaml", """
                    format: 1
                    programme: odd-one
                    edition: 2026/27
                    title: Odd One
                    organisations: { school: { kind: school, number: 1, per: team, facts: { phase: text } } }
                    roles: { lead: { number: 1, per: team } }
                    notes:
                      finding:
                        by: lead
                        audience: team
                        only-if:
                          odd/word:
                            { name: Any, most: 3, is-late: true, day: 2026-09-01, way: early, range: 1..2, quantity: 2,
                              time: 2 hours, distance: 3 km, moment: 2026-10-18, facts: { phase: primary }, type: text,
                              inner: { a: One, b: [early, late] }, names: [a, b], by-name: { a: [b] } }
                    course: { write: { kind: task, by: lead, due: 2026-12-01, collects: finding } }
                    """);
            Reading reading = installation.read(source, ProgrammeLookup.empty());

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.programme()
                            .orElseThrow()
                            .notes()
                            .find("finding")
                            .orElseThrow()
                            .onlyIf()
                            .settings())
                    .asString()
                    .contains("name=Any", "isLate=true", "way=EARLY", "b=[EARLY, LATE]", "third=3", "other=LATE");
        }
    }

    @Test
    void aRecordOfAPluginDoesNotTakeTheNameOfOneOfTheLanguageInTheSchema() throws IOException {
        try (Installation installation = with("int least, int most", "")) {
            assertThat(JsonSchema.of(installation.grammar())
                            .at("/$defs/award/properties")
                            .propertyNames())
                    .contains("title");
            assertThat(JsonSchema.of(installation.grammar())
                            .at("/$defs/org.example.odd.Odd.Award/properties")
                            .propertyNames())
                    .containsExactlyInAnyOrder("least", "most");
        }
    }
}
