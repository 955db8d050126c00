package org.criticalfriend.api.store.sql;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.criticalfriend.api.store.StoreUnavailable;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Writes in SQLite on a thread of its own. All works that wait at a moment become one transaction, so that they wait for
 * the disk once and not in turn; each has a savepoint, so that one that throws takes nothing else with it. Nobody is
 * answered before the disk has answered.
 */
final class GroupWriter implements Writer {

    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);
    private static final int MOST_AT_ONCE = 256;

    /** What a statement can do wrong while the database is well. */
    private static final Set<SQLiteErrorCode> ITS_OWN_FAULT = Set.of(
            SQLiteErrorCode.SQLITE_ERROR,
            SQLiteErrorCode.SQLITE_CONSTRAINT,
            SQLiteErrorCode.SQLITE_MISMATCH,
            SQLiteErrorCode.SQLITE_TOOBIG,
            SQLiteErrorCode.SQLITE_RANGE);

    private final String where;
    private final Handle handle;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Waiting last = new Waiting(handle -> "");
    private final Thread thread;
    private volatile boolean isToForget;
    private boolean isClosed;

    private GroupWriter(String where, Handle handle) {
        this.where = where;
        this.handle = handle;
        thread = new Thread(null, this::run, "store-writer", 0, false);
        thread.setDaemon(true);
    }

    /** Begins to write on a connection, which it closes in the end. */
    static GroupWriter start(String where, Handle handle) {
        GroupWriter writer = new GroupWriter(where, handle);
        writer.thread.start();
        return writer;
    }

    @Override
    public String write(Function<Handle, String> work) {
        if (Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("a work cannot wait for another one");
        }
        Waiting waiting = new Waiting(work);
        synchronized (this) {
            if (isClosed) {
                throw StoreUnavailable.closed();
            }
            queue.add(waiting);
        }
        return waiting.result();
    }

    @Override
    public void forget() {
        isToForget = true;
        write(none -> "");
    }

    @Override
    public void close() {
        synchronized (this) {
            if (!isClosed) {
                isClosed = true;
                queue.add(last);
            }
        }
        Uninterruptibles.joinUninterruptibly(thread);
    }

    private void run() {
        try (handle) {
            boolean isLast = false;
            while (!isLast) {
                List<Waiting> group = new ArrayList<>();
                group.add(Uninterruptibles.takeUninterruptibly(queue));
                queue.drainTo(group, MOST_AT_ONCE - 1);
                isLast = group.remove(last);
                if (!group.isEmpty()) {
                    write(group);
                }
            }
        }
    }

    private void write(List<Waiting> group) {
        Throwable broken = null;
        try {
            handle.execute("BEGIN IMMEDIATE");
            for (Waiting waiting : group) {
                attempt(waiting);
            }
            handle.execute("COMMIT");
            emptyTheLog();
        } catch (Throwable failed) {
            // Each of those who wait is told; where the disk is full, there is nothing more to be found out.
            if (Sqlite.isFull(failed)) {
                LOG.debug("Nothing of {} works was kept.", group.size(), failed);
            } else {
                LOG.error("Nothing of {} works was kept.", group.size(), failed);
            }
            broken = failed;
            rollBack();
        }
        for (Waiting waiting : group) {
            waiting.answer(broken);
        }
    }

    /** What was written over stands in the log until all of it has gone into the file. */
    private void emptyTheLog() {
        if (!isToForget) {
            return;
        }
        isToForget = false;
        try {
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (JdbiException later) {
            LOG.info("The log of the database is emptied when it is closed.", later);
        }
    }

    private void attempt(Waiting waiting) {
        handle.execute("SAVEPOINT work");
        try {
            waiting.attempt(handle);
        } catch (Throwable failed) {
            if (isBroken(failed)) {
                // SQLite may have rolled everything back already, the neighbours with it.
                throw failed;
            }
            handle.execute("ROLLBACK TO work");
            waiting.failed = failed;
        }
        handle.execute("RELEASE work");
    }

    private void rollBack() {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException already) {
            LOG.debug("There was nothing to roll back.", already);
        }
    }

    private static boolean isBroken(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return !ITS_OWN_FAULT.contains(Sqlite.primary(sqlite));
            }
        }
        return false;
    }

    /** A work and the caller that waits for it. */
    private final class Waiting {

        private final Function<Handle, String> work;
        private final CountDownLatch answered = new CountDownLatch(1);
        private String result = "";
        private @Nullable Throwable failed;
        private @Nullable Throwable broken;

        Waiting(Function<Handle, String> work) {
            this.work = work;
        }

        void attempt(Handle handle) {
            try {
                result = work.apply(handle);
            } finally {
                // A work that interrupts its thread must not reach the next one.
                Thread.interrupted();
            }
        }

        void answer(@Nullable Throwable brokenBy) {
            broken = brokenBy;
            answered.countDown();
        }

        String result() {
            Uninterruptibles.awaitUninterruptibly(answered);
            if (broken != null) {
                throw Sqlite.unavailable(where, broken);
            }
            if (failed instanceof Error error) {
                throw error;
            }
            if (failed instanceof JdbiException statement) {
                throw StoreUnavailable.failing(where, statement);
            }
            if (failed instanceof RuntimeException exception) {
                throw exception;
            }
            if (failed != null) {
                throw new IllegalStateException(failed);
            }
            return result;
        }
    }
}
