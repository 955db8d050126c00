package org.criticalfriend.api.store;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.criticalfriend.engine.definition.Reading;
import org.criticalfriend.engine.definition.source.Source;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;

/** A store that a test has open, and what tests do with it again and again. */
interface OpenStore {

    /** The cohort most tests write in. */
    String COHORT = "plain-visits-2026-27";

    Clock CLOCK = Clock.systemUTC();

    /** The store, which is empty when a test begins. */
    Store store();

    /** Closes it and opens it again, with another reader of editions. */
    void reopen(Function<Source, Reading> editions) throws Exception;

    default void reopen() throws Exception {
        reopen(SampleCohort::read);
    }

    default void openCohort(Logbook logbook) {
        write(pen -> pen.open(logbook, SampleCohort.EDITION));
    }

    default void write(Consumer<Pen> work) {
        store().write("", pen -> {
            work.accept(pen);
            return "";
        });
    }

    default Entry kept(String id) {
        return store().entry(COHORT, id).orElseThrow();
    }

    default Logbook logbook() {
        return store().logbook(COHORT).orElseThrow();
    }

    default List<String> texts() {
        return logbook().entries().stream().map(SampleCohort::text).toList();
    }
}
