package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of who reads what, beside the forms by which it is given. */
class WhoReadsTest {

    private static final String COHORT = "/cohorts/shared-walks-2026-27/";

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
    void aFormSaysWhoReadsWhatIsGivenByIt() throws Exception {
        assertThat(asker.read("ash-principal", COHORT + "course/sign-up.principal.ash"))
                .contains(
                        "What we offer Not started Seen by the cohort and the organiser.",
                        "Who takes part Completed Seen by the cohort, the organiser and the hub manager.");
        assertThat(asker.read("ash-principal", COHORT + "course/plan.ash"))
                .contains("Seen by the cohort, the organiser and the hub manager.");
        assertThat(asker.read("ash-principal", COHORT + "course/launch"))
                .contains("One by one, your answers are seen by nobody but you. The team and the organiser see totals,"
                        + " never for fewer than six academies.");
        assertThat(asker.read("ash-principal", COHORT + "course/walk.ash"))
                .contains("One by one, your answers are seen by nobody but you. The organiser sees totals, never for"
                        + " fewer than six people.");
    }

    @Test
    void thePageOfAProgrammeTellsTotalsApartFromSingleAnswers() throws Exception {
        assertThat(asker.read("ash-principal", "/programmes/shared-walks/2026-27"))
                .contains(
                        "Survey Answers, one by one The principal Whoever answered",
                        "Survey Totals of six academies or more The principal The team and the organiser");
    }

    @Test
    void aDraftSaysWhoReadsItNowAndLater() throws Exception {
        assertThat(asker.read("chair-1", COHORT + "documents/account.walk.ash"))
                .contains("Seen by those who sign it off: the chair and the host. Once it is released, by the"
                        + " team, the chair and the host.");
    }
}
