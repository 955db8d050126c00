package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.engine.signoff.SignedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** These texts lie in people's databases. A test that fails here means that what they wrote cannot be read any more. */
class StoredJsonTest {

    static Stream<Arguments> contents() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("zeta", "z-1");
        headings.put("alpha", "a-1");
        return Stream.of(
                Arguments.of(
                        new Content.Words(
                                "A “frank” \"word\"\n\\ 🙂\u2028",
                                headings,
                                Map.of("length", "40"),
                                List.of("e1", "e2")),
                        "{\"format\":1,\"kind\":\"words\",\"text\":\"A “frank” \\\"word\\\"\\n\\\\ 🙂\u2028\","
                                + "\"headings\":{\"zeta\":\"z-1\",\"alpha\":\"a-1\"},\"fields\":{\"length\":\"40\"},"
                                + "\"drawnFrom\":[\"e1\",\"e2\"]}"),
                Arguments.of(
                        Content.Words.of(""),
                        "{\"format\":1,\"kind\":\"words\",\"text\":\"\",\"headings\":{},\"fields\":{},\"drawnFrom\":[]}"),
                Arguments.of(
                        new Content.Rating("welcome", "3", "Warm."),
                        "{\"format\":1,\"kind\":\"rating\",\"item\":\"welcome\",\"level\":\"3\",\"comment\":\"Warm.\"}"),
                Arguments.of(
                        new Content.Rating("welcome", "", ""),
                        "{\"format\":1,\"kind\":\"rating\",\"item\":\"welcome\",\"level\":\"\",\"comment\":\"\"}"),
                Arguments.of(
                        new Content.Chosen("reading"), "{\"format\":1,\"kind\":\"chosen\",\"option\":\"reading\"}"),
                Arguments.of(
                        new Content.Planned(new Agenda(
                                List.of(new Agenda.Slot("round", 2, LocalTime.of(9, 30), 45, "Lessons\nin pairs")))),
                        "{\"format\":1,\"kind\":\"planned\",\"slots\":[{\"session\":\"round\",\"day\":2,"
                                + "\"from\":\"09:30\",\"minutes\":45,\"about\":\"Lessons\\nin pairs\"}]}"),
                Arguments.of(
                        new Content.Agreed(Map.of("plan.ash", 3)),
                        "{\"format\":1,\"kind\":\"agreed\",\"to\":{\"plan.ash\":3}}"),
                Arguments.of(new Content.Present(), "{\"format\":1,\"kind\":\"present\"}"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyKindOfContentHasItsShapeForGood(Content content, String json) {
        assertThat(StoredJson.ofContent(content)).isEqualTo(json);
        assertThat(StoredJson.content(json)).isEqualTo(content);
    }

    @Test
    void everyKindThereIsHasOne() {
        Set<Class<?>> kinds = new HashSet<>();
        contents().forEach(arguments -> kinds.add(arguments.get()[0].getClass()));

        assertThat(kinds).containsExactlyInAnyOrder(Content.class.getPermittedSubclasses());
    }

    @Test
    void mapsAndListsKeepTheirOrder() {
        String map = "{\"b\":\"1\",\"a\":\"2\"}";
        String list = "[\"b\",\"a\"]";

        assertThat(StoredJson.ofMap(StoredJson.mapIn(map))).isEqualTo(map);
        assertThat(StoredJson.ofList(StoredJson.listIn(list))).isEqualTo(list);
    }

    @Test
    void actsHaveTheirShapeForGood() {
        Instant at = Instant.parse("2026-10-05T09:30:15.123Z");
        List<SignOffAct> acts = List.of(
                new SignOffAct.Passed(0, "0a1b", "Over to you.", "p1", at),
                new SignOffAct.Confirmed(0, "2c3d", "p1", at),
                new SignOffAct.Commented("1", 1, new Passage("Seen", "Quiet."), "Fair?", "p2", at),
                new SignOffAct.GivenBack(1, 0, "A date.", "p2", at),
                new SignOffAct.Answered("1", 0, true, "Yes.", "p1", at),
                new SignOffAct.Shared(2, "other-2026", "one", true, "p3", at));
        String end = "\"at\":1791192615123}";
        String json =
                "[{\"kind\":\"passed\",\"stage\":0,\"text\":\"0a1b\",\"remark\":\"Over to you.\",\"by\":\"p1\"," + end
                        + ",{\"kind\":\"confirmed\",\"stage\":0,\"text\":\"2c3d\",\"by\":\"p1\"," + end
                        + ",{\"kind\":\"commented\",\"stage\":1,\"id\":\"1\",\"part\":\"Seen\",\"words\":\"Quiet.\","
                        + "\"text\":\"Fair?\",\"by\":\"p2\"," + end
                        + ",{\"kind\":\"given-back\",\"stage\":1,\"to\":0,\"reason\":\"A date.\",\"by\":\"p2\"," + end
                        + ",{\"kind\":\"answered\",\"stage\":0,\"comment\":\"1\",\"done\":true,\"word\":\"Yes.\","
                        + "\"by\":\"p1\"," + end
                        + ",{\"kind\":\"shared\",\"stage\":2,\"cohort\":\"other-2026\",\"team\":\"one\",\"shared\":true,"
                        + "\"by\":\"p3\"," + end + "]";

        assertThat(StoredJson.ofActs(acts)).isEqualTo(json);
        assertThat(StoredJson.actsIn(json)).isEqualTo(acts);
        assertThat(acts.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(SignOffAct.class.getPermittedSubclasses());
    }

    @Test
    void aSignatureOfBeforeTextsWereKeptNamesNone() {
        String json = "[{\"kind\":\"passed\",\"stage\":0,\"remark\":\"\",\"by\":\"p1\",\"at\":1791192615123}]";

        assertThat(StoredJson.actsIn(json))
                .containsExactly(new SignOffAct.Passed(0, "", "", "p1", Instant.parse("2026-10-05T09:30:15.123Z")));
    }

    @Test
    void aSignedTextHasItsShapeForGood() {
        SignedText text = new SignedText(List.of(new Passage("", "Letter"), new Passage("Seen", "Quiet.")));
        String json = "{\"format\":1,\"passages\":[{\"part\":\"\",\"words\":\"Letter\"},"
                + "{\"part\":\"Seen\",\"words\":\"Quiet.\"}]}";

        assertThat(StoredJson.ofText(text)).isEqualTo(json);
        assertThat(StoredJson.textIn(json)).isEqualTo(text);
    }

    @Test
    void whatIsDoneWithAwardsHasItsShapeForGood() {
        Map<AwardAct.Done, String> shapes = Map.of(
                new AwardAct.Given(
                        "trained",
                        "Trained",
                        new Holding.Holder("kim", "oak", "Kim"),
                        LocalDate.parse("2026-10-01"),
                        null,
                        "A course"),
                "{\"format\":1,\"kind\":\"given\",\"award\":\"trained\",\"title\":\"Trained\",\"person\":\"kim\","
                        + "\"place\":\"oak\",\"name\":\"Kim\",\"since\":\"2026-10-01\",\"until\":\"\","
                        + "\"evidence\":\"A course\"}",
                new AwardAct.RenewalAsked("I teach it"),
                "{\"format\":1,\"kind\":\"renewal-asked\",\"words\":\"I teach it\"}",
                new AwardAct.Renewed(LocalDate.parse("2031-09-30"), "Seen"),
                "{\"format\":1,\"kind\":\"renewed\",\"until\":\"2031-09-30\",\"reason\":\"Seen\"}",
                new AwardAct.Ended(LocalDate.parse("2027-01-01"), "They asked"),
                "{\"format\":1,\"kind\":\"ended\",\"last\":\"2027-01-01\",\"reason\":\"They asked\"}");

        shapes.forEach((done, json) -> {
            assertThat(StoredAward.write(done)).isEqualTo(json);
            assertThat(StoredAward.read(json)).isEqualTo(done);
        });
        assertThat(shapes.keySet().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(AwardAct.Done.class.getPermittedSubclasses());
    }

    @Test
    void whatIsFromANewerReleaseIsNotGuessed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StoredJson.content("{\"format\":2,\"kind\":\"present\"}"))
                .withMessage("content of format 2 is from a newer release");
        assertThatIllegalStateException()
                .isThrownBy(() -> StoredJson.content("{\"format\":1,\"kind\":\"drawing\"}"))
                .withMessage("there is no content of the kind drawing");
    }

    @Test
    void whateverLengthGoesInComesOut() {
        Content content = Content.Words.of("x".repeat(21_000_000));

        assertThat(StoredJson.content(StoredJson.ofContent(content))).isEqualTo(content);
    }
}
