package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.spi.phrase.ById;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of an edition that is published, and its handbooks. */
class EditionsTest {

    private static final String PUBLISHED = """
            format: 1
            programme: calm-talks
            edition: 2025/26
            title: Calm Talks
            organisations: { school: { kind: school, number: 1, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              listener: { number: 1, per: team, side: neither }
            notes: { heard: { title: What was heard, by: listener, audience: team } }
            course: { talk: { kind: visit, title: Talk, host: school, days: 1, sessions: { talk: { minutes: 60, collects: heard } } } }
            outputs: { notes: { title: Notes for <host>, per: visit, sections: { heard: { notes: heard } }, audience: team } }
            """;

    private static final String PAGE = "/programmes/calm-talks/2025-26";

    @TempDir
    private Path folder;

    @Test
    void aFileThatSaysOtherwiseThanWhatIsPublishedIsToldOnItsPage() throws Exception {
        try (Sample sample = start(PUBLISHED.replace("minutes: 60", "minutes: 90"))) {
            String page = Words.of(new Asker(sample.host()).page(PAGE).body());

            assertThat(page)
                    .contains("The file at hand is another one")
                    .contains("2025/26 is published and stays as it is; give the new one its own label. What it says"
                            + " otherwise: ")
                    .contains("This page tells the edition as it is published.")
                    .contains("60");
        }
    }

    @Test
    void aCommentChangesNothing() throws Exception {
        try (Sample sample = start("# Calm.\n" + PUBLISHED)) {
            assertThat(Words.of(new Asker(sample.host()).page(PAGE).body()))
                    .doesNotContain("The file at hand is another one");
        }
    }

    @Test
    void everyRoleHasAHandbook() throws Exception {
        try (Sample sample = start(PUBLISHED)) {
            Asker asker = new Asker(sample.host());
            assertThat(asker.page(PAGE).body())
                    .contains(PAGE + "/handbook\"", PAGE + "/handbook/listener\"", PAGE + "/handbook/headteacher\"");
            assertThat(Words.of(asker.page(PAGE + "/handbook/listener").body()))
                    .contains("Handbook: Listener", "Your part", "Step by step", "Write “What was heard”")
                    .doesNotContain("What each role does");
            assertThat(Words.of(asker.page(PAGE + "/handbook/headteacher").body()))
                    .contains("Take part in the talk")
                    .doesNotContain("Write “What was heard”");
            assertThat(Words.of(asker.page(PAGE + "/handbook").body())).contains("What each role does");
            HttpResponse<String> unknown = asker.page(PAGE + "/handbook/listner");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(Words.of(unknown.body())).contains("did you mean “listener”?");
        }
    }

    private Sample start(String file) throws Exception {
        Sample.pack(folder.resolve("calm-talks-1.0.0.jar"), "calm-talks", Map.of("one", file));
        return Sample.of(
                folder,
                PUBLISHED,
                programme -> new Cohort(
                        "calm-talks-2025-26",
                        "2025/26",
                        programme,
                        LocalDate.parse("2025-09-01"),
                        LocalDate.parse("2026-07-31"),
                        "",
                        ById.none(),
                        ById.none(),
                        ById.none(),
                        ById.none(),
                        Map.of()));
    }
}
