package org.criticalfriend.api.store.sql;

import java.util.function.Function;
import org.criticalfriend.api.store.StoreUnavailable;
import org.jdbi.v3.core.Handle;

/** Runs works on a database, each of them wholly or not at all. */
interface Writer extends AutoCloseable {

    /**
     * Runs a work and returns its result when it is on the disk.
     *
     * @param work may be run more than once; what it throws is thrown here, and nothing of it is kept
     * @throws StoreUnavailable if the database fails
     */
    String write(Function<Handle, String> work);

    /** Leaves nothing behind of what was written over, as far as the database can be told to. */
    void forget();

    /** Ends the works that were begun and begins no others. */
    @Override
    void close();
}
