package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.installation.Installation;

/** A store in a file whose disk can be filled and emptied. */
public final class SmallDisk {

    private static final String UNLIMITED = "1073741823";

    private final Database database;
    private final Store store;

    private SmallDisk(Database database, Store store) {
        this.database = database;
        this.store = store;
    }

    public static SmallDisk open(Path folder, Installation installation, Clock clock) {
        Database database = Sqlite.open(folder, Map.of());
        return new SmallDisk(database, new SqlStore(database, new Programmes(installation::readKept), clock));
    }

    public Store store() {
        return store;
    }

    /** Leaves no room, not even for the shortest line. */
    public void fill() {
        limit("1");
        for (String about : new String[] {"x".repeat(2_000), ""}) {
            AuditLine line = new AuditLine(Instant.EPOCH, "", "", "", about, "");
            while (catchThrowable(() -> store.write("", transaction -> {
                        transaction.audit(line);
                        return "";
                    }))
                    == null) {
                // There is room for one more.
            }
        }
    }

    /** Makes room. */
    public void empty() {
        limit(UNLIMITED);
    }

    private void limit(String pages) {
        database.writer()
                .write(handle -> handle.createQuery("PRAGMA max_page_count = " + pages)
                        .mapTo(String.class)
                        .one());
    }
}
