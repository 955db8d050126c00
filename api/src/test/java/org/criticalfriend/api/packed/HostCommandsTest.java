package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that serve, as processes of their own. */
@Tag("packed")
class HostCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void theDemonstrationShowsTheRealCohortAndKeepsWhatIsWritten() throws Exception {
        String note = "cohorts/growing-the-top-2018-19/course/visit-day.lanthanum";
        try (Serving demo = Serving.start("demo", "--port", "0", "--data", folder.toString())) {
            assertThat(demo.get("cohorts/growing-the-top-2018-19").body()).contains("21 schools in seven trios");
            assertThat(demo.get("cohorts/growing-the-top-2018-19/statistics").body())
                    .contains("5.7", "n = 97");
            assertThat(demo.get("api/v1/cohorts/growing-the-top-2018-19").body())
                    .contains("\"id\" : \"trio-7\"");
            assertThat(demo.post(
                                    note,
                                    "scandium-head",
                                    "collected=observation&entry=observation-1&version=0&text=Talk+that+builds")
                            .statusCode())
                    .isEqualTo(303);
        }
        try (Serving demo = Serving.start("demo", "--port", "0", "--data", folder.toString())) {
            assertThat(demo.get(note, "scandium-senior").body()).contains("Talk that builds");
            assertThat(demo.get(note, "iron-head").body()).doesNotContain("Talk that builds");
        }
    }

    @Test
    void anInstanceServesWhatWasTakenIn() throws Exception {
        Distribution.run("import", Distribution.example("growing-the-top-2018-19"), "--data", folder.toString());

        try (Serving instance = Serving.start("serve", "--port", "0", "--data", folder.toString())) {
            assertThat(instance.get("cohorts").body()).contains("Growing the Top 2018/19", "Local administrator");
            assertThat(Distribution.run("serve", "--port", "0", "--data", folder.toString())
                            .asides())
                    .contains("is in use by another Critical Friend; stop that one first, or name another folder.");
        }
    }

    @Test
    void aCleanStopLeavesAllThatWasSavedInTheFileOfTheDatabaseAlone() throws Exception {
        int notes = 60;
        Path data = folder.resolve("data");
        try (Serving demo = Serving.start("demo", "--port", "0", "--data", data.toString())) {
            for (int note = 1; note <= notes; note++) {
                assertThat(demo.post(
                                        "cohorts/growing-the-top-2018-19/course/visit-day.lanthanum",
                                        "scandium-head",
                                        "collected=observation&entry=observation-" + note + "&version=0&text=Note+"
                                                + note)
                                .statusCode())
                        .isEqualTo(303);
            }
            assertThat(demo.stop()).isEqualTo(128 + 15);
        }
        Path copied = Files.copy(data.resolve("critical-friend.db"), folder.resolve("copied.db"));

        assertThat(data.resolve("critical-friend.db-wal")).doesNotExist();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copied);
                Statement statement = connection.createStatement();
                ResultSet counted =
                        statement.executeQuery("SELECT count(*) FROM entry WHERE id LIKE 'observation-%'")) {
            assertThat(counted.getInt(1)).isEqualTo(notes);
        }
    }
}
