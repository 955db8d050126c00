package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

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
}
