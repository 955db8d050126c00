package org.criticalfriend.api.store.sql;

import java.time.Clock;
import java.util.function.Function;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.engine.language.KeptReading;
import org.criticalfriend.engine.language.source.Source;

/** Opens stores. */
public final class Stores {

    private Stores() {}

    /**
     * Opens a store, and makes or changes its tables where it must.
     *
     * @param editions reads the text of an edition that a cohort runs, with nothing around it but what is installed; any
     *     thread may ask it
     * @param clock says when a request was done
     * @return closed by whoever opened it
     * @throws StoreUnavailable with a sentence, if it cannot be opened
     */
    public static Store open(StoreSettings settings, Function<Source, KeptReading> editions, Clock clock) {
        Database database;
        if (settings instanceof StoreSettings.Folder folder) {
            database = Sqlite.open(folder.path());
        } else if (settings instanceof StoreSettings.PostgreSql server) {
            database = PostgreSql.open(server);
        } else {
            throw new IllegalArgumentException("there is no store for " + settings);
        }
        return new SqlStore(database, new Programmes(editions), clock);
    }
}
