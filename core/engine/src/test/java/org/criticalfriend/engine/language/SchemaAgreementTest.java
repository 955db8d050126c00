package org.criticalfriend.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes with the JSON Schema in an editor is told the same as by the reader, as far as a schema can tell. */
class SchemaAgreementTest {

    private static final int FILES = Integer.getInteger("fuzz.files", 3_000);

    private static final ProgrammeReader READER = Readers.ofSketches();
    private static final SchemaReader SCHEMA = new SchemaReader(READER.grammar());
    private static final SchemaReader SCHEMA_WITH_PLUGIN =
            new SchemaReader(Readers.withPlugin().grammar());

    private static final Set<String> AREAS = Set.of("keys", "types", "numbers");

    /** What only the reader can tell, and why. */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.of(
            "a schema does not reckon with two values",
            Set.of(
                    "types/range-backwards",
                    "numbers/bands-of-two-open-ends",
                    "numbers/bands-that-begin-late",
                    "numbers/bands-that-end",
                    "numbers/bands-that-overlap",
                    "numbers/bands-with-a-gap",
                    "numbers/day-2-of-1",
                    "numbers/day-4-of-3",
                    "numbers/day-open",
                    "numbers/favourable-beyond-the-range",
                    "numbers/fewer-places-than-a-team",
                    "numbers/session-in-more-visits-than-there-are"),
            "a schema knows no calendar",
            Set.of("types/date-that-is-not-there"),
            "the shape of a fact is known by its name alone",
            Set.of("numbers/bands-by-a-text"),
            "a range may begin with any number, which is judged by what it counts",
            Set.of(
                    "numbers/day-0",
                    "numbers/event-times-of-nothing",
                    "numbers/load-of-nothing",
                    "numbers/no-organisations-at-all",
                    "numbers/nobody-in-a-role",
                    "numbers/note-number-of-nothing",
                    "numbers/open-range",
                    "numbers/range-of-200-levels",
                    "numbers/range-of-one-level",
                    "numbers/sends-nobody",
                    "numbers/team-of-21",
                    "numbers/team-of-21-to-24",
                    "numbers/times-of-nothing"),
            "a map of levels is optional beside a range, and how many it has is judged with the whole scale",
            Set.of("numbers/one-level"),
            "a length is a length, and that of a day is judged by where it stands",
            Set.of("numbers/length-in-days-of-a-day", "numbers/length-of-30-hours"),
            "the id of a programme is a text like any other until it is looked at",
            Set.of("keys/programme-with-spaces"));

    @Test
    void everyRightProgrammeIsAccepted() {
        for (Source sketch : Sketches.all()) {
            assertThat(READER.read(sketch, Sketches.lookup()).isValid())
                    .as(sketch.name())
                    .isTrue();
            assertThat(SCHEMA.accepts(sketch))
                    .as(sketch.name() + ": " + SCHEMA.errors(sketch))
                    .contains(true);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesForASchema")
    void everyWrongFileThatASchemaCanJudgeIsRefused(BrokenFile file) {
        assertThat(SCHEMA_WITH_PLUGIN.accepts(file.source())).isNotEqualTo(Optional.of(true));
    }

    @Test
    void whatOnlyTheReaderCanTellIsAcceptedAndThere() {
        List<String> accepted = inAreas()
                .filter(file -> SCHEMA_WITH_PLUGIN.accepts(file.source()).orElse(false))
                .map(BrokenFile::toString)
                .toList();

        assertThat(accepted).containsExactlyInAnyOrderElementsOf(exceptions());
    }

    /** A file and whether the schema accepts it. */
    private record Judged(Mutation mutation, boolean isAccepted) {}

    @Test
    void whatTheSchemaRefusesTheReaderRefusesToo() {
        List<Judged> judged = IntStream.range(0, FILES)
                .parallel()
                .mapToObj(number -> Mutation.of(number, Sketches.all()))
                .filter(mutation -> mutation.source().refusals().isEmpty())
                .flatMap(mutation ->
                        SCHEMA.accepts(mutation.source()).map(accepted -> new Judged(mutation, accepted)).stream())
                .toList();

        List<String> disagreements = judged.parallelStream()
                .filter(file -> !file.isAccepted() && isRight(file.mutation()))
                .map(file ->
                        file.mutation() + ": " + SCHEMA.errors(file.mutation().source()))
                .toList();

        System.out.printf(Locale.ROOT, "%d mutated files were YAML and judged by the schema%n", judged.size());
        assertThat(judged).hasSizeGreaterThan(FILES / 4);
        assertThat(disagreements).isEmpty();
    }

    private static boolean isRight(Mutation mutation) {
        return READER.read(mutation.source(), Sketches.lookup()).problems().stream()
                .allMatch(Problem::isWarning);
    }

    static Stream<BrokenFile> filesForASchema() {
        return inAreas().filter(file -> !exceptions().contains(file.toString()));
    }

    private static Stream<BrokenFile> inAreas() {
        return BrokenFile.all().stream().filter(file -> AREAS.contains(file.area()));
    }

    private static List<String> exceptions() {
        return EXCEPTIONS.values().stream().flatMap(Set::stream).toList();
    }
}
