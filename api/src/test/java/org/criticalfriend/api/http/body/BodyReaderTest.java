package org.criticalfriend.api.http.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

    record Walk(
            String title,
            int places,
            boolean isOpen,
            LocalDate day,
            LocalTime from,
            BigDecimal miles,
            @OrEmpty String remark,
            List<Stop> stops,
            Map<String, Integer> heights,
            @Nullable String guide,
            @Nullable List<String> dogs,
            @Nullable Stop rest) {}

    record Stop(String at, List<@Nullable Integer> benches) {}

    record Bare(@OrEmpty String remark, List<String> names) {}

    record Wrong(@OrEmpty Integer number) {}

    private static final String LEAST = """
            {"title": "Ash", "places": 3, "isOpen": true, "day": "2018-10-18", "from": "09:30", "miles": 2.5}""";

    @Test
    void whatIsNeededIsEnough() {
        assertThat(BodyReader.read(LEAST, Walk.class))
                .isEqualTo(new Walk(
                        "Ash",
                        3,
                        true,
                        LocalDate.parse("2018-10-18"),
                        LocalTime.parse("09:30"),
                        new BigDecimal("2.5"),
                        "",
                        List.of(),
                        Map.of(),
                        null,
                        null,
                        null));
        assertThat(BodyReader.read("{}", Bare.class)).isEqualTo(new Bare("", List.of()));
    }

    @Test
    void everythingThatIsSentIsReadInTheOrderInWhichItIsSent() {
        Walk walk = BodyReader.read(with("""
                "remark": "Mud", "stops": [{"at": "Mill", "benches": [2, null]}, {"at": "Ford"}],
                "heights": {"z": 5, "a": 1.0, "m": 3e1, "b": 2}, "guide": "Gus", "dogs": [], "rest": {"at": "Inn"}
                """), Walk.class);

        assertThat(walk.remark()).isEqualTo("Mud");
        assertThat(walk.stops()).extracting(Stop::at).containsExactly("Mill", "Ford");
        assertThat(walk.stops().get(0).benches()).containsExactly(2, null);
        assertThat(walk.heights())
                .containsExactly(Map.entry("z", 5), Map.entry("a", 1), Map.entry("m", 30), Map.entry("b", 2));
        assertThat(walk.guide()).isEqualTo("Gus");
        assertThat(walk.dogs()).isEmpty();
        assertThat(walk.rest()).isEqualTo(new Stop("Inn", List.of()));
    }

    @Test
    void nullIsTheSameAsAbsentWhereNothingMayBeSaid() {
        assertThat(BodyReader.read(with("\"guide\": null, \"dogs\": null, \"rest\": null"), Walk.class))
                .isEqualTo(BodyReader.read(LEAST, Walk.class));
    }

    @Test
    void everythingThatIsWrongIsToldInOneGoWithItsPath() {
        assertFaults(
                """
                {"tittle": "Ash", "places": "3", "places": 4, "isOpen": null, "day": "2018-02-30",
                 "stops": [{"at": 1, "benches": {}}, 7, {"att": {"x": 1, "x": [2]}}],
                 "heights": {"a": null, "b": 1.5, "b": 99999999999}, "dogs": [null], "rest": []}
                """,
                "tittle: “tittle” is not known here; did you mean “title”?",
                "places: “places” is text; send a whole number.",
                "places: “places” is there twice; send it once.",
                "isOpen: “isOpen” is null; send true or false.",
                "day: “day” is no day; send a day such as 2018-10-18.",
                "stops[0].at: “stops[0].at” is a number; send text.",
                "stops[0].benches: “stops[0].benches” is an object; send a list.",
                "stops[1]: “stops[1]” is a number; send an object.",
                "stops[2].att: “stops[2].att” is not known here; did you mean “at”?",
                "stops[2].at: “stops[2].at” is missing; send text.",
                "heights.a: “heights.a” is null; send a whole number.",
                "heights.b: “heights.b” is a fraction or too large; send a whole number.",
                "heights.b: “heights.b” is there twice; send it once.",
                "heights.b: “heights.b” is a fraction or too large; send a whole number.",
                "dogs[0]: “dogs[0]” is null; send text.",
                "rest: “rest” is a list; send an object.",
                "title: “title” is missing; send text.",
                "from: “from” is missing; send an hour such as 09:30.",
                "miles: “miles” is missing; send a number.");
    }

    @Test
    void whoeverSendsNullForNothingIsToldToLeaveItOut() {
        assertFaults(
                with("\"remark\": null, \"stops\": null, \"heights\": null"),
                "remark: “remark” is null; send text, or leave it out.",
                "stops: “stops” is null; send a list, or leave it out.",
                "heights: “heights” is null; send an object, or leave it out.");
    }

    @Test
    void aKeyThatIsLikeNoOtherIsToldWithThoseThereAre() {
        assertFaults(
                with("\"rest\": {\"at\": \"Inn\", \"colour\": 1}"),
                "rest.colour: “rest.colour” is not known here; known are at and benches.");
    }

    @ParameterizedTest
    @CsvSource({
        "places, 2147483648, a fraction or too large, a whole number",
        "places, 1e999999999, a fraction or too large, a whole number",
        "places, true, true, a whole number",
        "isOpen, 0, a number, true or false",
        "isOpen, \"true\", text, true or false",
        "title, false, false, text",
        "miles, \"2\", text, a number",
        "day, \"+12018-10-18\", no day, a day such as 2018-10-18",
        "day, 20181018, a number, a day such as 2018-10-18",
        "from, \"24:00\", no hour, an hour such as 09:30",
        "from, \"9:30\", no hour, an hour such as 09:30",
    })
    void aValueThatIsNoneOfItsKindIsTold(String key, String value, String found, String expected) {
        String sent = LEAST.replaceFirst("\"" + key + "\": [^,}]+", "\"" + key + "\": " + value);

        assertFaults(sent, key + ": “" + key + "” is " + found + "; send " + expected + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "null"})
    void nothingAtAllIsToldSo(String text) {
        assertFaults(text, ": There is nothing in what was sent; send an object.");
    }

    @Test
    void somethingElseThanAnObjectIsToldSo() {
        assertFaults("[1]", ": What was sent is a list; send an object.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ not json | line 1, column 3",
                "{\"title\": 'x'} | line 1, column 11",
                "{\"title\": \"x\" | line 1, column 14",
                "{}{} | line 1, column 3",
                "{}] | line 1, column 3",
            })
    void whatIsNoJsonIsToldByLineAndColumn(String text, String place) {
        assertFaults(text, ": What was sent is no JSON, at " + place + ".");
    }

    @Test
    void whatGoesTooDeepIsToldSo() {
        String deep = "{\"x\": " + "[".repeat(2_000) + "]".repeat(2_000) + "}";

        assertThatThrownBy(() -> BodyReader.read(deep, Bare.class))
                .isInstanceOf(Unreadable.class)
                .hasMessageMatching("What was sent goes deeper or is longer than anything that is read here, at line 1,"
                        + " column \\d+\\.");
    }

    @Test
    void ofVeryManyFaultsTheFirstAreToldAndTheOthersCounted() {
        String names = IntStream.range(0, 5_000).mapToObj(Integer::toString).collect(Collectors.joining(", "));

        List<Fault> faults = faults("{\"names\": [" + names + "]}", Bare.class);

        assertThat(faults).hasSize(101);
        assertThat(faults.get(99).path()).isEqualTo("names[99]");
        assertThat(faults.get(100)).isEqualTo(new Fault("", "… and 4900 more."));
    }

    @Test
    void aKeyIsQuotedInPart() {
        assertThat(faults("{\"" + "k".repeat(70) + "\\u0007\": 1}", Bare.class))
                .extracting(Fault::path)
                .containsExactly("k".repeat(60) + "…");
    }

    @Test
    void onlyATextCanBeEmpty() {
        assertThatThrownBy(() -> BodyReader.read("{}", Wrong.class)).hasMessage("no empty Integer is known");
    }

    /** The least there is, and more. */
    private static String with(String more) {
        return LEAST.replaceFirst("}$", ", " + more + "}");
    }

    private static void assertFaults(String text, String... expected) {
        assertThat(faults(text, Walk.class))
                .extracting(fault -> fault.path() + ": " + fault.sentence())
                .containsExactly(expected);
    }

    private static List<Fault> faults(String text, Class<? extends Record> type) {
        return catchThrowableOfType(Unreadable.class, () -> BodyReader.read(text, type))
                .faults();
    }
}
