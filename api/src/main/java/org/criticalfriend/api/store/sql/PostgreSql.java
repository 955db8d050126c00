package org.criticalfriend.api.store.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.StoreUnavailable;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database on a PostgreSQL server. */
final class PostgreSql {

    private static final Logger LOG = LoggerFactory.getLogger(PostgreSql.class);
    private static final int CONNECTIONS = 8;
    /** A server that is asked for nothing but tables may need longer than anybody who waits for a page should. */
    private static final int SECONDS_TO_SET_UP = 60;
    // Together they are less than the five seconds in which everybody is answered.
    private static final int SECONDS_TO_CONNECT = 2;
    private static final int SECONDS_TO_ANSWER = 4;
    private static final int MILLISECONDS_FOR_A_CONNECTION = 2_500;
    private static final int MILLISECONDS_TO_PROVE_ALIVE = 1_000;

    // Ids sort the same everywhere, whatever language the server is set to.
    private static final Map<String, String> TYPES = Map.of(
            "text", "TEXT COLLATE \"C\"",
            "integer", "BIGINT",
            "counted", "BIGINT",
            "counting", "GENERATED ALWAYS AS IDENTITY",
            "table", "");

    // Off would answer before anything is on the disk; everything else a server may be set to is kept.
    private static final String ON_THE_DISK = "SELECT set_config('synchronous_commit', CASE"
            + " current_setting('synchronous_commit') WHEN 'off' THEN 'on'"
            + " ELSE current_setting('synchronous_commit') END, false)";

    private PostgreSql() {}

    static Database open(StoreSettings.PostgreSql settings) {
        String where = "The database " + settings.database() + " on " + settings.host() + ":" + settings.port();
        PGSimpleDataSource setUp = source(settings, SECONDS_TO_SET_UP);
        PGSimpleDataSource source = source(settings, SECONDS_TO_ANSWER);
        HikariDataSource readers = null;
        HikariDataSource writers = null;
        try {
            try (Handle handle = jdbi(Jdbi.create(setUp)).open()) {
                check(handle, where);
            }
            Tables.bringUpToDate(setUp, where, TYPES);
            readers = new HikariDataSource(readers(source));
            writers = new HikariDataSource(writers(source));
            return new Database(
                    where,
                    jdbi(Jdbi.create(readers)),
                    new RetryingWriter(where, jdbi(Jdbi.create(writers))),
                    List.of(writers::close, readers::close));
        } catch (RuntimeException failed) {
            close(readers);
            close(writers);
            throw unavailable(where, failed);
        }
    }

    private static void close(@Nullable HikariDataSource pool) {
        if (pool != null) {
            pool.close();
        }
    }

    private static PGSimpleDataSource source(StoreSettings.PostgreSql settings, int secondsToAnswer) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {settings.host()});
        source.setPortNumbers(new int[] {settings.port()});
        source.setDatabaseName(settings.database());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        source.setApplicationName("Critical Friend");
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setSocketTimeout(secondsToAnswer);
        source.setTcpKeepAlive(true);
        source.setReadOnlyMode("always");
        // The detail of an error holds what people wrote.
        source.setLogServerErrorDetail(false);
        return source;
    }

    private static HikariConfig writers(PGSimpleDataSource source) {
        HikariConfig config = pool(source, "store-writers");
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionInitSql(ON_THE_DISK);
        return config;
    }

    private static HikariConfig readers(PGSimpleDataSource source) {
        HikariConfig config = pool(source, "store-readers");
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return config;
    }

    private static HikariConfig pool(PGSimpleDataSource source, String name) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(MILLISECONDS_FOR_A_CONNECTION);
        config.setValidationTimeout(MILLISECONDS_TO_PROVE_ALIVE);
        return config;
    }

    private static void check(Handle handle, String where) {
        String encoding = setting(handle, "server_encoding");
        if (!encoding.equals("UTF8")) {
            throw StoreUnavailable.encoding(where, encoding);
        }
        if (setting(handle, "fsync").equals("off")) {
            LOG.warn("{} is on a server with fsync off: what people wrote is lost when its power fails.", where);
        }
    }

    private static String setting(Handle handle, String name) {
        return handle.createQuery("SELECT current_setting(:name)")
                .bind("name", name)
                .mapTo(String.class)
                .one();
    }

    private static Jdbi jdbi(Jdbi jdbi) {
        // Its messages would hold what people wrote.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    private static StoreUnavailable unavailable(String where, Throwable failed) {
        if (failed instanceof StoreUnavailable known) {
            return known;
        }
        String state = state(failed);
        if (state.startsWith("08")) {
            return StoreUnavailable.because(where + " does not answer; start its server, or name another one.", failed);
        }
        return switch (state) {
            case "28P01", "28000" ->
                StoreUnavailable.because(
                        where + " does not let this user in; check the user and the password.", failed);
            case "3D000" -> StoreUnavailable.because(where + " is not there; make it, or name another one.", failed);
            case "42501" ->
                StoreUnavailable.because(
                        where + " does not let this user make tables; grant it, or name another user.", failed);
            default ->
                failed instanceof FlywayException
                        ? StoreUnavailable.notADatabase(where, failed)
                        : StoreUnavailable.failing(where, failed);
        };
    }

    /** What the server calls a failure, as five letters and digits; empty where it says nothing. */
    static String state(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
