package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.engine.record.Entry;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTest extends StoreContract {

    @TempDir
    private Path folder;

    @Override
    StoreSettings settings() {
        return new StoreSettings.Folder(data());
    }

    @Override
    void clear() {
        // Each test has a folder of its own.
    }

    private Path data() {
        return folder.resolve("new/da ta 'é");
    }

    @Override
    void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve(Sqlite.FILE));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void open(Path folder) {
        Stores.open(new StoreSettings.Folder(folder), SampleCohort::readKept, CLOCK)
                .close();
    }

    @Test
    void aSecondStoreInTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), data());
        for (Path same : new Path[] {data(), link, data().resolve("../da ta 'é")}) {
            for (int time = 0; time < 2; time++) {
                assertThatExceptionOfType(StoreUnavailable.class)
                        .isThrownBy(() -> open(same))
                        .withMessage("The data folder " + same + " is in use by another Critical Friend; stop that one"
                                + " first, or name another folder.");
            }
        }
        openCohort(SampleCohort.empty(COHORT));
        assertThat(store.cohorts()).hasSize(1);
    }

    @Test
    void aFileInTheWayIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "words");

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> open(file))
                .withMessage("The data folder " + file + " cannot be made, for there is a file in its way; name another"
                        + " folder.");
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> open(file.resolve("below")));
        assertThat(file).hasContent("words");
    }

    @Test
    void aFolderInWhichNothingCanBeWrittenIsRefused() {
        Path unwritable = Path.of("/proc/self/task");
        assumeThat(unwritable).isDirectory();

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> open(unwritable))
                .withMessage(
                        "Nothing can be written in the data folder /proc/self/task; let this account write there, or"
                                + " name another folder.");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws Exception {
        String text = "Dear diary, ".repeat(1000);
        Path file = Files.writeString(folder.resolve(Sqlite.FILE), text);

        for (int time = 0; time < 2; time++) {
            assertThatExceptionOfType(StoreUnavailable.class)
                    .isThrownBy(() -> open(folder))
                    .withMessage("The database " + file + " is there, but is no database of Critical Friend; move it"
                            + " away, or name another one.");
        }
        assertThat(file).hasContent(text);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAlone() throws Exception {
        store.close();
        for (String table : new String[] {"flyway_schema_history", "audit", "request", "sign_off", "entry"}) {
            execute("DROP TABLE " + table);
        }

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> open(data()))
                .withMessageContaining("is no database of Critical Friend");
    }

    @Test
    void aQuestionMarkInTheNameOfAFolderIsNoSetting() {
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> open(folder.resolve("a?journal_mode=OFF")))
                .withMessageContaining("has a question mark in its name");
    }

    @Test
    void whenThereIsNoRoomLeftNothingOfAWorkIsKeptAndTheNextOneIs() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        store.close();
        Database small = Sqlite.open(data(), Map.of("max_page_count", "100"));
        store = new SqlStore(small, new Programmes(SampleCohort::readKept), CLOCK);
        write(transaction -> transaction.keep(COHORT, SampleCohort.note("before", "words")));

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> write(transaction -> {
                    transaction.keep(COHORT, SampleCohort.note("small", "words"));
                    transaction.keep(COHORT, SampleCohort.note("large", "x".repeat(1_000_000)));
                }))
                .withMessage("Nothing of this was kept, for there is no room left for The database "
                        + data().resolve(Sqlite.FILE) + "; make room and try again.");
        // Even where the work thinks nothing of it.
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> write(transaction -> {
                    assertThat(catchThrowable(
                                    () -> transaction.keep(COHORT, SampleCohort.note("large", "x".repeat(1_000_000)))))
                            .isNotNull();
                    assertThat(catchThrowable(() -> transaction.keep(COHORT, SampleCohort.note("small", "words"))))
                            .isNotNull();
                }));
        write(transaction -> transaction.keep(COHORT, SampleCohort.note("after", "words")));

        assertThat(store.record(COHORT).orElseThrow().entries())
                .extracting(Entry::id)
                .containsExactly("before", "after");
    }

    @Test
    void theDatabaseWaitsForTheDiskAndReadersCannotWrite() {
        store.close();
        try (Database database = Sqlite.open(data())) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "fullfsync")).isEqualTo("1");
            assertThatExceptionOfType(JdbiException.class)
                    .isThrownBy(() -> database.reader().useHandle(handle -> handle.execute("DELETE FROM audit")))
                    .withMessageContaining("SQLITE_READONLY");
        }
    }

    private static String pragma(Database database, String name) {
        return database.writer()
                .write(handle ->
                        handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }
}
