package org.criticalfriend.api.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.api.store.InvalidText;
import org.criticalfriend.engine.record.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The row of an entry.
 *
 * @param number its place in the order of the record: the count of the cohort's changes when it was first kept
 */
record EntryRow(long number, Entry entry) {

    private static final String COLUMNS =
            "SELECT id, number, occurrence, collected, author, place, content, version, saved FROM entry";

    /** Those written after so many changes of the cohort, in the order in which they were first kept. */
    static List<EntryRow> since(Handle handle, String cohort, long changes) {
        return handle.createQuery(COLUMNS + " WHERE cohort = :cohort AND changed > :changes ORDER BY number")
                .bind("cohort", cohort)
                .bind("changes", changes)
                .map((row, context) -> of(row))
                .list();
    }

    static int count(Handle handle, String cohort) {
        return handle.createQuery("SELECT count(*) FROM entry WHERE cohort = :cohort")
                .bind("cohort", cohort)
                .mapTo(Integer.class)
                .one();
    }

    static Optional<Entry> find(Handle handle, String cohort, String id) {
        return handle.createQuery(COLUMNS + " WHERE cohort = :cohort AND id = :id")
                .bind("cohort", cohort)
                .bind("id", id)
                .map((row, context) -> of(row).entry())
                .findOne();
    }

    private static EntryRow of(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong("number"),
                new Entry(
                        row.getString("id"),
                        row.getString("occurrence"),
                        row.getString("collected"),
                        row.getString("author"),
                        row.getString("place"),
                        StoredJson.content(row.getString("content")),
                        row.getInt("version"),
                        Instant.ofEpochMilli(row.getLong("saved"))));
    }

    /** Binds what an entry says; its cohort, number and version are the statement's own. */
    static <S extends SqlStatement<S>> S bind(S statement, Entry entry) {
        return statement
                .bind("id", InvalidText.checked(entry.id()))
                .bind("occurrence", InvalidText.checked(entry.occurrence()))
                .bind("collected", InvalidText.checked(entry.collected()))
                .bind("author", InvalidText.checked(entry.author()))
                .bind("place", InvalidText.checked(entry.place()))
                .bind("content", StoredJson.ofContent(entry.content()))
                .bind("saved", entry.saved().toEpochMilli());
    }

    /** As it is read again. */
    static Entry asKept(Entry entry, int version) {
        return new Entry(
                entry.id(),
                entry.occurrence(),
                entry.collected(),
                entry.author(),
                entry.place(),
                entry.content(),
                version,
                Instant.ofEpochMilli(entry.saved().toEpochMilli()));
    }
}
