package org.criticalfriend.api.store.sql;

import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.criticalfriend.api.store.StoreUnavailable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** The tables of a database, made or brought up to what this release knows. */
final class Tables {

    private static final String MIGRATIONS = "classpath:org/criticalfriend/api/store";

    private Tables() {}

    /**
     * Makes or changes them; what is kept in them stays.
     *
     * @param where what the database is called in a sentence that it begins
     * @param types what stands for a column's type
     * @throws StoreUnavailable if a newer release made them
     */
    static void bringUpToDate(DataSource database, String where, Map<String, String> types) {
        Flyway flyway = Flyway.configure(Tables.class.getClassLoader())
                .dataSource(database)
                .locations(MIGRATIONS)
                .placeholders(types)
                .loggers("slf4j")
                .load();
        MigrationInfo[] all = flyway.info().all();
        MigrationVersion known = newest(Stream.of(all).filter(one -> one.getScript() != null && isOurs(one)));
        MigrationVersion found = newest(Stream.of(flyway.info().applied()));
        if (found.compareTo(known) > 0) {
            throw StoreUnavailable.newer(where, found.toString(), known.toString());
        }
        flyway.migrate();
    }

    private static boolean isOurs(MigrationInfo migration) {
        return migration.getState().isResolved();
    }

    private static MigrationVersion newest(Stream<MigrationInfo> migrations) {
        return migrations
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
    }
}
