package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.engine.record.Entry;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgreSqlTest extends StoreContract {

    private static final String DATABASE = "store test";

    @BeforeAll
    static void make() throws Exception {
        PostgreSqlServer.execute("postgres", "CREATE DATABASE \"" + DATABASE + "\"");
    }

    @Override
    void clear() throws Exception {
        execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    }

    @Override
    StoreSettings settings() {
        return PostgreSqlServer.settings(DATABASE);
    }

    @Override
    void execute(String sql) throws Exception {
        PostgreSqlServer.execute(DATABASE, sql);
    }

    private static void open(StoreSettings settings) {
        Stores.open(settings, SampleCohort::readKept, CLOCK).close();
    }

    @Test
    void twoProcessesMayShareADatabase() {
        openCohort(SampleCohort.empty(COHORT));
        assertThat(store.record(COHORT)).isPresent();
        try (Store other = Stores.open(settings(), SampleCohort::readKept, CLOCK)) {
            other.write(
                    "request",
                    transaction -> transaction
                            .keep(COHORT, SampleCohort.note("one", "words"))
                            .id());

            assertThat(store.record(COHORT)).isEqualTo(other.record(COHORT));
            assertThat(store.record(COHORT).orElseThrow().entries())
                    .extracting(Entry::id)
                    .containsExactly("one");
            assertThat(store.write("request", transaction -> "again")).isEqualTo("one");
        }
    }

    @Test
    void ofTwoWorksThatWaitForEachOtherOneBeginsAgain() throws Exception {
        openCohort(SampleCohort.empty("a"));
        openCohort(SampleCohort.empty("b"));
        CountDownLatch bothHaveOne = new CountDownLatch(2);
        AtomicInteger caller = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();

        WorksContract.atOnce(2, () -> {
            List<String> cohorts = caller.incrementAndGet() == 1 ? List.of("a", "b") : List.of("b", "a");
            return store.write("", transaction -> {
                begun.incrementAndGet();
                transaction.date(cohorts.get(0), "by " + cohorts, null, LocalDate.EPOCH);
                bothHaveOne.countDown();
                try {
                    bothHaveOne.await();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
                transaction.date(cohorts.get(1), "by " + cohorts, null, LocalDate.EPOCH);
                return "";
            });
        });

        // On a busy machine, the one that begins again may be in the way once more.
        assertThat(begun).hasValueGreaterThan(2);
        for (String cohort : List.of("a", "b")) {
            assertThat(store.cohort(cohort).orElseThrow().dates()).containsKeys("by [a, b]", "by [b, a]");
        }
    }

    @Test
    void aServerThatIsToldNotToWaitForTheDiskWaitsNevertheless() throws Exception {
        store.close();
        execute("ALTER DATABASE \"" + DATABASE + "\" SET synchronous_commit = off");
        try (Database database = PostgreSql.open((StoreSettings.PostgreSql) settings())) {
            assertThat(database.writer()
                            .write(handle -> handle.createQuery("SHOW synchronous_commit")
                                    .mapTo(String.class)
                                    .one()))
                    .isEqualTo("on");
            assertThatExceptionOfType(JdbiException.class)
                    .isThrownBy(() -> database.reader().useHandle(handle -> handle.execute("DELETE FROM audit")))
                    .withMessageContaining("read-only");
        } finally {
            execute("ALTER DATABASE \"" + DATABASE + "\" RESET synchronous_commit");
        }
    }

    @Test
    void whatPeopleWroteStandsInNoMessage() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        execute("ALTER TABLE entry ADD CONSTRAINT short CHECK (length(content) < 100)");

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> write(
                        transaction -> transaction.keep(COHORT, SampleCohort.note("one", "frank words ".repeat(20)))))
                .satisfies(failed -> {
                    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                        assertThat(cause.toString()).doesNotContain("frank");
                    }
                });
    }

    @Test
    void aServerThatDoesNotAnswerIsToldInASentence() {
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> open(new StoreSettings.PostgreSql("127.0.0.1", 1, "store", "postgres", "secret")))
                .withMessage(
                        "The database store on 127.0.0.1:1 does not answer; start its server, or name another one.");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldInASentence() {
        StoreSettings.PostgreSql nowhere = PostgreSqlServer.settings("nowhere");

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> open(nowhere))
                .withMessage("The database nowhere on 127.0.0.1:" + nowhere.port()
                        + " is not there; make it, or name another one.");
    }

    @Test
    void aDatabaseThatHasNoRoomForEveryLetterIsRefused() throws Exception {
        PostgreSqlServer.execute("postgres", "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> open(PostgreSqlServer.settings("latin")))
                .withMessageContaining("is kept in LATIN1, which has no room for every letter");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws Exception {
        store.close();
        execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE theirs (id INTEGER)");

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> open(settings()))
                .withMessageContaining("is no database of Critical Friend");
    }
}
