package org.criticalfriend.api.store.sql;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreTransaction;
import org.criticalfriend.engine.language.KeptReading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;

/** A store that a test has open, and what tests do with it again and again. */
interface OpenStore {

    /** The cohort most tests write in. */
    String COHORT = "plain-visits-2026-27";

    Clock CLOCK = Clock.systemUTC();

    /** The store, which is empty when a test begins. */
    Store store();

    /** Closes it and opens it again, with another reader of editions. */
    void reopen(Function<Source, KeptReading> editions) throws Exception;

    default void reopen() throws Exception {
        reopen(SampleCohort::readKept);
    }

    default void openCohort(CohortRecord record) {
        write(transaction -> transaction.open(record, SampleCohort.EDITION));
    }

    default void write(Consumer<StoreTransaction> work) {
        store().write("", transaction -> {
            work.accept(transaction);
            return "";
        });
    }

    default Entry kept(String id) {
        return store().entry(COHORT, id).orElseThrow();
    }

    default CohortRecord record() {
        return store().record(COHORT).orElseThrow();
    }

    default List<String> texts() {
        return record().entries().stream().map(SampleCohort::text).toList();
    }
}
