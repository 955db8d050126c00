package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that could not be kept at all comes back with all that was typed, whatever form it was. */
class SentFormTest {

    private static final String COHORT = "/cohorts/shared-walks-2026-27/";
    private static final String VISIT = COHORT + "course/walk.ash";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.start(folder);
        asker = new Asker(sample.host());
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COHORT + "course/walk.ash",
                COHORT + "course/walk.ash/day",
                COHORT + "course/walk.ash/attendance",
                COHORT + "course/walk.ash/people",
                COHORT + "entries/sight-x/strike",
                COHORT + "documents/figures/sign",
                COHORT + "documents/figures/confirm",
                COHORT + "documents/figures/give-back",
                COHORT + "documents/figures/comments",
                "/awards",
                "/awards/given",
                "/places"
            })
    void whatIsTypedWhileNothingCanBeKeptComesBack(String form) throws Exception {
        sample.store().close();

        HttpResponse<String> answer = asker.send(
                "birch-principal",
                "POST",
                form,
                Map.of("Content-Type", FORM, "Accept", "text/html"),
                "cohort=shared-walks-2026-27&collected=sight&entry=sight-x&version=0&stage=0&to=0&request=r-1"
                        + "&before=2026-11-17&day=2026-11-24&text=Frank+%26+%3Cplain%3E+words%0D%0Aon+two+lines");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body())
                .contains("<form class=\"cf-form\" method=\"post\" action=\"" + form + "\">")
                .contains("name=\"collected\" value=\"sight\"", "name=\"version\" value=\"0\"", "value=\"r-1\"")
                .containsPattern(
                        "<textarea[^>]*name=\"text\"[^>]*>\\s*Frank &amp; &lt;plain&gt; words\\R?\\s*on two lines")
                .contains("Send it again");
    }

    @Test
    void aProgramThatReadsIsToldWhenToAskAgain() throws Exception {
        sample.store().close();

        HttpResponse<String> answer = asker.data("/api/v1/cohorts/shared-walks-2026-27");

        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void whatAnotherSiteSentIsNotMadeAFormOfOurs() throws Exception {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", FORM);
        headers.put("Accept", "text/html");
        headers.put("Origin", "https://elsewhere.example");

        HttpResponse<String> answer = asker.send("birch-principal", "POST", VISIT, headers, "text=Not+our+words");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Not our words", "<form");
    }
}
