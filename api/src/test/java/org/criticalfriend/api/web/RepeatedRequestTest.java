package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.criticalfriend.engine.record.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent again under the id of an earlier request: the same is done once, anything else is no repetition. */
class RepeatedRequestTest {

    private static final String COHORT = "/cohorts/shared-walks-2026-27/";
    private static final String VISIT = COHORT + "course/walk.ash";
    private static final String REST = "/api/v1" + COHORT;
    private static final String VISITOR = "birch-principal";
    private static final String HOST = "ash-principal";
    private static final Map<String, String> ONE_ID =
            Map.of("Content-Type", "application/json", "Request-Id", "one-id");

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

    @Test
    void moreWordsFromOneFormComeBackBesideTheFirst() throws Exception {
        assertKept(asker.form(VISITOR, VISIT, note("Quiet corridors")));

        HttpResponse<String> again =
                asker.form(VISITOR, VISIT, note("Quiet corridors, and the paragraph that matters"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Words.of(again.body()))
                .contains("What is kept now Quiet corridors")
                .contains("What you typed Quiet corridors, and the paragraph that matters");
    }

    @Test
    void otherAnswersFromOneFormComeBackAndAreKeptWhenSentOnceMore() throws Exception {
        assertKept(asker.form(VISITOR, VISIT, answers(Map.of("item.rich", "3", "version.rich", "0"))));
        Map<String, String> more =
                Map.of("item.rich", "9", "version.rich", "0", "item.plain", "2", "version.plain", "0");

        HttpResponse<String> again = asker.form(VISITOR, VISIT, answers(more));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body())
                .contains("This was saved with something else meanwhile; save yours again if it still holds.")
                .contains("name=\"version.rich\" value=\"1\"")
                .containsPattern("name=\"item.rich\" value=\"9\" checked")
                .containsPattern("name=\"item.plain\" value=\"2\" checked");
        assertKept(asker.form(
                VISITOR,
                VISIT,
                answers(Map.of("item.rich", "9", "version.rich", "1", "item.plain", "2", "version.plain", "0"))));
        assertThat(rating("rich")).isEqualTo("9");
        assertThat(rating("plain")).isEqualTo("2");
    }

    @Test
    void anotherDayIsSetAndNotTakenForTheFirst() throws Exception {
        assertThat(day("{\"before\": \"2026-11-17\", \"day\": \"2026-11-24\"}").statusCode())
                .isEqualTo(200);
        assertThat(day("{\"before\": \"2026-11-24\", \"day\": \"2026-11-25\"}").body())
                .contains("\"day\" : \"2026-11-25\"");
    }

    @Test
    void otherWordsOfAnotherProgramAreKept() throws Exception {
        assertThat(put(VISITOR, "sight-r", 0, "First").statusCode()).isEqualTo(200);
        assertThat(put(VISITOR, "sight-r", 0, "First").statusCode()).isEqualTo(200);
        assertThat(put(VISITOR, "sight-r", 1, "Second").body()).contains("Second");
        assertThat(sample.store().entry(Sample.COHORT, "sight-r").orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void theSameIdOfAnotherPersonOrForAnotherThingIsNoRepetition() throws Exception {
        assertThat(put(VISITOR, "sight-r", 0, "Mine").statusCode()).isEqualTo(200);
        assertThat(put("cedar-principal", "sight-c", 0, "Mine").statusCode()).isEqualTo(200);
        assertThat(put(VISITOR, "sight-s", 0, "Mine").statusCode()).isEqualTo(200);
        assertThat(day("{\"before\": \"2026-11-17\", \"day\": \"2026-11-24\"}").body())
                .contains("\"day\" : \"2026-11-24\"");

        assertThat(sample.store().entry(Sample.COHORT, "sight-c").orElseThrow().author())
                .isEqualTo("cedar-principal");
        assertThat(sample.store().entry(Sample.COHORT, "sight-s")).isPresent();
    }

    private HttpResponse<String> day(String body) throws Exception {
        return asker.send(HOST, "PUT", REST + "course/walk.ash/day", ONE_ID, body);
    }

    private HttpResponse<String> put(String as, String entry, int version, String text) throws Exception {
        return asker.send(as, "PUT", REST + "entries/" + entry, ONE_ID, """
                {"occurrence": "walk.ash", "collected": "sight", "version": %d, "note": {"text": "%s"}}
                """.formatted(version, text));
    }

    private static Map<String, String> note(String text) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("collected", "sight");
        form.put("request", "one-form");
        form.put("entry", "sight-x");
        form.put("version", "0");
        form.put("text", text);
        return form;
    }

    private static Map<String, String> answers(Map<String, String> items) {
        Map<String, String> form = new LinkedHashMap<>(items);
        form.put("collected", "leaving");
        form.put("request", "one-form");
        return form;
    }

    private String rating(String item) {
        Content content = sample.store()
                .entry(Sample.COHORT, "walk.ash.leaving." + item + "." + VISITOR)
                .orElseThrow()
                .content();
        return ((Content.Rating) content).level();
    }
}
