package org.criticalfriend.api.store.sql;

import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.criticalfriend.api.store.StoreUnavailable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes in PostgreSQL, each work in a transaction of its own. Where two stand in each other's way, one begins again. */
final class RetryingWriter implements Writer {

    private static final Logger LOG = LoggerFactory.getLogger(RetryingWriter.class);
    private static final int MOST_ATTEMPTS = 10;

    /** The server took everything back: it could not put two works in an order, or each waited for the other. */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01");

    /** No room on the disk. */
    private static final String FULL = "53100";

    private final String where;
    private final Jdbi jdbi;
    private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
    private boolean isClosed;

    RetryingWriter(String where, Jdbi jdbi) {
        this.where = where;
        this.jdbi = jdbi;
    }

    @Override
    public String write(Function<Handle, String> work) {
        if (open.getReadHoldCount() > 0) {
            throw new IllegalStateException("a work cannot wait for another one");
        }
        open.readLock().lock();
        try {
            if (isClosed) {
                throw StoreUnavailable.closed();
            }
            return attempt(work);
        } finally {
            open.readLock().unlock();
        }
    }

    /** What was replaced is in dead rows, in the write-ahead log and in backups; the server alone clears these away. */
    @Override
    public void forget() {}

    @Override
    public void close() {
        open.writeLock().lock();
        try {
            isClosed = true;
        } finally {
            open.writeLock().unlock();
        }
    }

    private String attempt(Function<Handle, String> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return jdbi.inTransaction(work::apply);
            } catch (JdbiException failed) {
                String state = PostgreSql.state(failed);
                if (!IN_THE_WAY.contains(state) || attempt == MOST_ATTEMPTS) {
                    throw unavailable(state, failed);
                }
                LOG.info("A work was in the way of another one and begins again ({}, {}).", state, attempt);
            }
        }
    }

    private StoreUnavailable unavailable(String state, JdbiException failed) {
        if (state.equals(FULL)) {
            return StoreUnavailable.full(where, failed);
        }
        // Where the connection is lost while the server commits, only the server knows what came of it.
        return state.startsWith("08") || state.startsWith("57")
                ? StoreUnavailable.unsure(where, failed)
                : StoreUnavailable.failing(where, failed);
    }
}
