package org.criticalfriend.api.store.sql;

import com.google.common.base.Throwables;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.store.StoreUnavailable;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A database that is a file in a folder: no server, nothing to set up. */
final class Sqlite {

    /** The name of the file. */
    static final String FILE = "critical-friend.db";

    private static final int READERS = 4;
    private static final int MILLISECONDS_FOR_A_READER = 4_000;
    private static final int MILLISECONDS_OF_PATIENCE = 10_000;
    private static final long WAL_KEPT_IN_BYTES = 16L << 20;

    private static final Map<String, String> TYPES = Map.of(
            "text", "TEXT",
            "integer", "INTEGER",
            "counted", "INTEGER",
            "counting", "AUTOINCREMENT",
            "table", "STRICT");

    private Sqlite() {}

    static Database open(Path folder) {
        return open(folder, Map.of());
    }

    /**
     * Opens it, or makes it where it is not there.
     *
     * @param pragmas more settings of the connection that writes
     */
    static Database open(Path folder, Map<String, String> pragmas) {
        if (folder.toString().contains("?")) {
            throw StoreUnavailable.oddName(folder);
        }
        FolderLock lock = lock(folder);
        try {
            return open(folder.resolve(FILE).toAbsolutePath(), pragmas, lock);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static FolderLock lock(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw StoreUnavailable.notAFolder(folder, file);
        } catch (IOException failed) {
            throw StoreUnavailable.notWritable(folder, failed);
        }
        try {
            return FolderLock.take(folder);
        } catch (IOException failed) {
            throw StoreUnavailable.notWritable(folder, failed);
        }
    }

    private static Database open(Path file, Map<String, String> pragmas, FolderLock lock) {
        String where = "The database " + file;
        SQLiteDataSource source = source(file);
        HikariDataSource pool = null;
        try {
            Tables.bringUpToDate(source, where, TYPES);
            pool = new HikariDataSource(readers(source));
            GroupWriter writer = GroupWriter.start(where, writing(source, pragmas));
            return new Database(where, jdbi(Jdbi.create(pool)), writer, List.of(pool::close, lock::close));
        } catch (RuntimeException failed) {
            if (pool != null) {
                pool.close();
            }
            throw unavailable(where, failed);
        }
    }

    private static Handle writing(SQLiteDataSource source, Map<String, String> pragmas) {
        Handle handle = jdbi(Jdbi.create(source)).open();
        try {
            // On some systems, a disk writes what it was given only where it is asked twice.
            handle.execute("PRAGMA fullfsync = on");
            handle.execute("PRAGMA checkpoint_fullfsync = on");
            // What is written over or taken away is not left in pages that are free.
            handle.execute("PRAGMA secure_delete = on");
            pragmas.forEach((name, value) -> handle.execute("PRAGMA " + name + " = " + value));
            return handle;
        } catch (RuntimeException failed) {
            handle.close();
            throw failed;
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // In WAL, only FULL waits for the disk at each commit.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(MILLISECONDS_OF_PATIENCE);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, Long.toString(WAL_KEPT_IN_BYTES));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariConfig readers(SQLiteDataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store-readers");
        config.setDataSource(source);
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(MILLISECONDS_FOR_A_READER);
        config.setConnectionInitSql("PRAGMA query_only = on");
        return config;
    }

    private static Jdbi jdbi(Jdbi jdbi) {
        // Its messages would hold what people wrote.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    /** What the failure of a file is called. */
    static StoreUnavailable unavailable(String where, Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreUnavailable known) {
                return known;
            }
            if (cause instanceof SQLiteException sqlite) {
                return switch (primary(sqlite)) {
                    case SQLITE_FULL -> StoreUnavailable.full(where, failed);
                    case SQLITE_NOTADB, SQLITE_CORRUPT -> StoreUnavailable.notADatabase(where, failed);
                    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                        StoreUnavailable.because(
                                where + " cannot be written; let this account write it and its folder.", failed);
                    default -> StoreUnavailable.failing(where, failed);
                };
            }
        }
        return failed instanceof FlywayException
                ? StoreUnavailable.notADatabase(where, failed)
                : StoreUnavailable.failing(where, failed);
    }

    /** Whether there is no room left. */
    static boolean isFull(Throwable failed) {
        return Throwables.getCausalChain(failed).stream()
                .anyMatch(cause ->
                        cause instanceof SQLiteException sqlite && primary(sqlite) == SQLiteErrorCode.SQLITE_FULL);
    }

    /** The code without what only says more of it. */
    static SQLiteErrorCode primary(SQLiteException failed) {
        return SQLiteErrorCode.getErrorCode(failed.getResultCode().code & 0xff);
    }
}
