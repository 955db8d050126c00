package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.engine.language.KeptReading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store promises, whatever database it is in. */
abstract class StoreContract implements CohortsContract, EntriesContract, ActsContract, WorksContract {

    Store store;

    /** Where the store of this test is. */
    abstract StoreSettings settings() throws Exception;

    /** Runs a statement beside the store. */
    abstract void execute(String sql) throws Exception;

    /** Takes away what another test left there. */
    abstract void clear() throws Exception;

    @BeforeEach
    final void open() throws Exception {
        clear();
        store = Stores.open(settings(), SampleCohort::readKept, CLOCK);
    }

    @AfterEach
    final void close() {
        store.close();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public void reopen(Function<Source, KeptReading> editions) throws Exception {
        store.close();
        store = Stores.open(settings(), editions, CLOCK);
    }

    @Test
    void aClosedStoreTakesNothingAndDoesNotHang() {
        store.close();
        store.close();

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> store.write("", transaction -> ""))
                .withMessage("Critical Friend is being stopped; nothing of this was kept.");
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store.cohorts());
    }

    @Test
    void whatWasAcknowledgedBeforeClosingIsThere() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        Map<String, Boolean> acknowledged = new ConcurrentHashMap<>();
        CountDownLatch some = new CountDownLatch(40);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> savers = new ArrayList<>();
            for (int saver = 0; saver < 8; saver++) {
                String mine = "saver " + saver + " ";
                savers.add(threads.submit(() -> {
                    for (int number = 0; ; number++) {
                        String id = mine + number;
                        try {
                            write(transaction -> transaction.keep(COHORT, SampleCohort.note(id, "words")));
                        } catch (StoreUnavailable closed) {
                            return;
                        }
                        acknowledged.put(id, true);
                        some.countDown();
                    }
                }));
            }
            some.await();
            store.close();
            for (Future<?> saver : savers) {
                saver.get();
            }
        } finally {
            threads.shutdownNow();
        }
        store = Stores.open(settings(), SampleCohort::readKept, CLOCK);

        assertThat(record().entries()).extracting(Entry::id).containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
    }

    @Test
    void tablesOfANewerReleaseAreRefused() throws Exception {
        openCohort(SampleCohort.empty(COHORT));
        store.close();
        execute("UPDATE flyway_schema_history SET version = '99', script = 'V99__more.sql' WHERE version = '4'");

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> Stores.open(settings(), SampleCohort::readKept, CLOCK))
                .withMessageMatching(
                        "The database .+ was written by a newer release of Critical Friend \\(its tables are"
                                + " version 99, and this release knows version 4\\); start that release or a later one\\.");
    }
}
