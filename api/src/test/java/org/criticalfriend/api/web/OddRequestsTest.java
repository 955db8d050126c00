package org.criticalfriend.api.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser makes: each is refused as what it is, and none is taken for a fault of ours. */
class OddRequestsTest {

    private static final String ENTRY = "/api/v1/cohorts/shared-walks-2026-27/entries/sight-odd";
    private static final String WRITER = "birch-principal";

    private static Sample sample;
    private static Asker asker;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        sample = Sample.start(folder);
        asker = new Asker(sample.host());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource({"a, 300", "a, 3000", "~20~, 80", "~20~, 750", "a-, 1500", "~, 3000"})
    void aLongPartOfAnAddressIsThatOfNothing(String piece, int times) throws Exception {
        for (String address : new String[] {"/api/v1/cohorts/", "/cohorts/", "/api/v1/programmes/x@"}) {
            assertThat(asker.data(address + piece.repeat(times)).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void anAddressLongerThanAnyIsToldSo() throws Exception {
        assertThat(asker.data("/api/v1/cohorts/" + "a".repeat(30_000)).statusCode())
                .isEqualTo(414);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bogus", "%00", "iso-8859-1 x", "utf-7-or-so"})
    void aCharsetThatNobodyKnowsIsAnotherShape(String charset) throws Exception {
        HttpResponse<String> answer =
                asker.send(WRITER, "PUT", ENTRY, Map.of("Content-Type", "application/json; charset=" + charset), "{}");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Send what the description of this address says, and name its media type.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n0\r\n\r\n", "fffffffffffffffff\r\n{}\r\n0\r\n\r\n"})
    void chunksThatAreNoneCannotBeRead(String chunks) throws Exception {
        String answer = asker.raw(
                "PUT " + ENTRY + " HTTP/1.1\r\nHost: 127.0.0.1:" + sample.host().port()
                        + "\r\nCookie: as=" + WRITER
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                        + chunks);

        assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("The fault is ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"agenda\": [null]",
                "\"agenda\": [{}]",
                "\"note\": {\"text\": null}",
                "\"note\": {\"text\": \"x\", \"drawnFrom\": [null]}",
                "\"note\": {\"text\": \"x\", \"headings\": {\"a\": null}}",
                "\"rating\": {\"item\": null, \"level\": null}"
            })
    void nullInsideWhatIsSentIsNamed(String part) throws Exception {
        HttpResponse<String> answer = asker.json(
                WRITER,
                "PUT",
                ENTRY,
                "{\"occurrence\": \"walk.ash\", \"collected\": \"sight\", \"version\": 0, " + part + "}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("errors");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": 0.5|“version” is a fraction or too large; send a whole number.",
                "\"version\": \"0\"|“version” is text; send a whole number.",
                "\"version\": null|“version” is null; send a whole number.",
                "\"version\": 99999999999|“version” is a fraction or too large; send a whole number.",
                "\"versio\": 0|“version” is missing; send a whole number."
            })
    void aVersionIsAWholeNumber(String version, String sentence) throws Exception {
        HttpResponse<String> answer = asker.json(
                WRITER,
                "PUT",
                ENTRY,
                "{\"occurrence\": \"walk.ash\", \"collected\": \"sight\", \"note\": {\"text\": \"x\"}, " + version
                        + "}");

        Answers.assertRefused(400, answer, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2026,11,14]|“day” is a list; send a day such as 2018-10-18.",
                "20261114|“day” is a number; send a day such as 2018-10-18.",
                "\"2026-11-31\"|“day” is no day; send a day such as 2018-10-18.",
                "\"2026-11-14T00:00\"|“day” is no day; send a day such as 2018-10-18."
            })
    void aDayIsWrittenAsOne(String day, String sentence) throws Exception {
        HttpResponse<String> answer = asker.json(
                "ash-principal",
                "PUT",
                "/api/v1/cohorts/shared-walks-2026-27/course/walk.ash/day",
                "{\"before\": \"2026-11-17\", \"day\": " + day + "}");

        Answers.assertRefused(400, answer, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"headings\": {\"areas\": \"one\"}|heading.areas|This note has no such headings.",
                "\"fields\": {\"owner\": \"one\"}|field.owner|This note has no such field.",
                "\"drawnFrom\": [\"no-such-note\"]|drawnFrom|There is no “no-such-note” that this note can rest on.",
                "\"drawnFrom\": [\"offer-1\"]|drawnFrom|There is no “offer-1” that this note can rest on."
            })
    void whatANoteDoesNotHaveIsNotKept(String part, String field, String sentence) throws Exception {
        HttpResponse<String> answer = asker.json(
                WRITER,
                "PUT",
                ENTRY,
                "{\"occurrence\": \"walk.ash\", \"collected\": \"sight\", \"version\": 0,"
                        + " \"note\": {\"text\": \"x\", " + part + "}}");

        Answers.assertRefused(422, answer, sentence);
        assertThat(answer.body()).contains("\"field\" : \"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff", "a\u00c3", "\u00ed\u00a0\u0080", "\u00c0\u00af"})
    void bytesThatAreNoTextAreNotKept(String bytes) throws Exception {
        String json = "{\"occurrence\": \"walk.ash\", \"collected\": \"sight\", \"version\": 0,"
                + " \"note\": {\"text\": \"" + bytes + "\"}}";
        String escaped = "collected=sight&entry=sight-odd&version=0&text=" + URLEncoder.encode(bytes, ISO_8859_1);
        String plain = "collected=sight&entry=sight-odd&version=0&text=" + bytes;
        String visit = "/cohorts/shared-walks-2026-27/course/walk.ash";

        for (String answer : new String[] {
            raw("PUT", ENTRY, "application/json", json),
            raw("POST", visit, "application/x-www-form-urlencoded", escaped),
            raw("POST", visit, "application/x-www-form-urlencoded", plain)
        }) {
            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("What was sent is no text: it has bytes that are no UTF-8; send UTF-8.");
        }
    }

    @Test
    void anotherCharsetIsAnotherShape() throws Exception {
        HttpResponse<String> answer =
                asker.send(WRITER, "PUT", ENTRY, Map.of("Content-Type", "application/json; charset=iso-8859-1"), "{}");

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    private static String raw(String method, String address, String mediaType, String body) throws Exception {
        return asker.raw(method + " " + address + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + sample.host().port()
                + "\r\nCookie: as=" + WRITER + "\r\nContent-Type: " + mediaType + "\r\nContent-Length: "
                + body.length() + "\r\nConnection: close\r\n\r\n" + body);
    }
}
