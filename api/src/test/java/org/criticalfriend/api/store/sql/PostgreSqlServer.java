package org.criticalfriend.api.store.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.criticalfriend.api.store.StoreSettings;

/** A PostgreSQL server for all tests of this process; it ends with it. */
public final class PostgreSqlServer {

    private static final AtomicInteger FRESH = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private PostgreSqlServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A database that nothing stands in. */
    public static StoreSettings.PostgreSql fresh() {
        String name = "fresh_" + FRESH.incrementAndGet();
        try {
            execute("postgres", "CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return settings(name);
    }

    /** How a database on it is opened. */
    static StoreSettings.PostgreSql settings(String database) {
        return new StoreSettings.PostgreSql("127.0.0.1", SERVER.getPort(), database, "postgres", "none");
    }

    /** Runs a statement in a database. */
    static void execute(String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(SERVER.getJdbcUrl("postgres", database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
