package org.criticalfriend.api.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.api.store.sql.Stores;
import org.criticalfriend.engine.installation.Installation;
import org.jspecify.annotations.Nullable;

/** Opens what an instance keeps: a data folder, or a PostgreSQL database that the environment names. */
final class Instance {

    static final String DATABASE = "CRITICALFRIEND_DATABASE";
    private static final String USER = "CRITICALFRIEND_DATABASE_USER";
    private static final String PASSWORD = "CRITICALFRIEND_DATABASE_PASSWORD";
    private static final int USUAL_PORT = 5432;

    private Instance() {}

    /**
     * The store of an instance.
     *
     * @param data its data folder, which is used where the environment names no database
     */
    static Store open(Path data, Installation installation, Clock clock) {
        try {
            return Stores.open(settings(data, System.getenv(DATABASE)), installation::readKept, clock);
        } catch (StoreUnavailable | IllegalArgumentException unavailable) {
            throw CommandRefused.ofProblems("criticalfriend: " + unavailable.getMessage());
        }
    }

    /** {@code host/database} or {@code host:port/database}. */
    static StoreSettings settings(Path data, @Nullable String database) {
        if (database == null || database.isBlank()) {
            return new StoreSettings.Folder(data);
        }
        Matcher address = Pattern.compile("([^/]+?)(?::(\\d{1,5}))?/([^/?&]+)").matcher(database.strip());
        if (!address.matches()) {
            throw new IllegalArgumentException(
                    DATABASE + " is written as host:port/database, such as db.example:5432/criticalfriend.");
        }
        int port = address.group(2) == null ? USUAL_PORT : Integer.parseInt(address.group(2));
        return new StoreSettings.PostgreSql(address.group(1), port, address.group(3), given(USER), given(PASSWORD));
    }

    private static String given(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }
}
