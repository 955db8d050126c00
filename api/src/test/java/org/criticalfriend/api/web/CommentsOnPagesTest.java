package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.criticalfriend.engine.signoff.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where comments on a draft stand on its page. */
class CommentsOnPagesTest {

    private static final String COHORT = "/cohorts/" + Sample.COHORT;
    private static final String DOCUMENT = COHORT + "/documents/account.walk.ash";
    private static final String DATA = "/api/v1" + DOCUMENT;

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.start(folder);
        asker = new Asker(sample.host());
        note(0, "We saw light");
        asker.json("chair-1", "POST", DATA + "/sign", "{\"stage\": 0, \"remark\": \"\"}");
        comment(1, new Passage("Seen", ""), "Which day?");
        comment(2, new Passage("Seen", "We saw light"), "Where?");
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void aCommentStandsBesideWhatItIsAbout() throws Exception {
        assertThat(asker.read("ash-principal", DOCUMENT))
                .contains("Seen Comment: Which day? Ada Ash (host), 21 March 2027 Waits for an answer Comment on Seen")
                .contains("1.1 We saw light Ben Birch, Birch"
                        + " Comment: Where? Ada Ash (host), 21 March 2027 Waits for an answer Comment on 1.1")
                .doesNotContain("changed since");
    }

    @Test
    void aCommentOnWordsThatWereChangedTellsThem() throws Exception {
        note(1, "We saw much light");

        assertThat(asker.read("ash-principal", DOCUMENT))
                .contains("Seen Comment: Which day?")
                .contains("On words that were changed since: “We saw light” Comment: Where?")
                .contains("1.1 We saw much light");
    }

    private void note(int version, String text) throws Exception {
        String body = "{\"occurrence\": \"walk.ash\", \"collected\": \"sight\", \"version\": " + version
                + ", \"note\": {\"text\": \"" + text + "\"}}";
        assertThat(asker.json("birch-principal", "PUT", "/api/v1" + COHORT + "/entries/sight-x", body)
                        .statusCode())
                .isEqualTo(200);
    }

    private void comment(int version, Passage passage, String text) throws Exception {
        String body =
                "{\"version\": " + version + ", \"passage\": \"" + passage.id() + "\", \"text\": \"" + text + "\"}";
        assertThat(asker.json("ash-principal", "POST", DATA + "/comments", body).statusCode())
                .isEqualTo(200);
    }
}
