package org.criticalfriend.api.store.sql;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * An open database with its tables.
 *
 * @param where what it is called in a sentence that it begins
 * @param reader reads in transactions that see one moment of it
 * @param writer writes in it
 * @param rest is closed after the writer, in this order
 */
record Database(String where, Jdbi reader, Writer writer, List<Runnable> rest) implements AutoCloseable {

    @Override
    public void close() {
        try {
            writer.close();
        } finally {
            rest.forEach(Runnable::run);
        }
    }
}
