package org.criticalfriend.api.store.sql;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.Striped;
import com.google.common.util.concurrent.Uninterruptibles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.AuditPage;
import org.criticalfriend.api.store.InvalidText;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.documents.json.KeptDocument;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignedText;
import org.criticalfriend.spi.programme.Programme;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store in a database. It remembers the cohorts and records that were read last with the counters they were read at:
 * whoever reads asks the database for the counter only, and of a record that was written since for what is new.
 */
final class SqlStore implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(SqlStore.class);
    private static final int MOST_COHORTS = 500;
    private static final int MOST_LOGBOOKS = 50;
    private static final int READERS_AT_ONCE = 64;
    private static final int SECONDS_FOR_ANOTHER_READER = 2;

    private final Database database;
    private final Programmes programmes;
    private final Clock clock;
    /** The texts of editions by their ids; what an id stands for never changes. */
    private final Cache<String, Source> editions =
            CacheBuilder.newBuilder().maximumSize(MOST_COHORTS).build();

    private final Cache<String, KnownCohort> cohorts =
            CacheBuilder.newBuilder().maximumSize(MOST_COHORTS).build();
    private final Cache<String, KnownLogbook> records =
            CacheBuilder.newBuilder().maximumSize(MOST_LOGBOOKS).build();
    private final Striped<Lock> reading = Striped.lock(READERS_AT_ONCE);
    private final Set<Concern> told = ConcurrentHashMap.newKeySet();

    SqlStore(Database database, Programmes programmes, Clock clock) {
        this.database = database;
        this.programmes = programmes;
        this.clock = clock;
    }

    private record KnownCohort(long structure, Cohort cohort) {}

    /** A record as it was after so many changes, with its entries by their ids. */
    private record KnownLogbook(long changes, CohortRecord record, Map<String, EntryRow> entries) {}

    /** Of a cohort, what is there and what is not. */
    private record Found(Optional<Cohort> cohort, Optional<Concern> concern) {

        static final Found NOTHING = new Found(Optional.empty(), Optional.empty());
    }

    @Override
    public List<Cohort> cohorts() {
        return all().stream().flatMap(found -> found.cohort().stream()).toList();
    }

    @Override
    public List<Programme> editions() {
        List<String> ids = read(handle -> handle.createQuery("SELECT id FROM edition ORDER BY name, id")
                .mapTo(String.class)
                .list());
        return ids.stream()
                .map(id -> editions.asMap().computeIfAbsent(id, this::edition))
                .flatMap(edition -> programmes.find(edition).programme().stream())
                .toList();
    }

    private Source edition(String id) {
        return read(handle -> handle.createQuery("SELECT name, content FROM edition WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> Source.of(row.getString("name"), row.getString("content")))
                .one());
    }

    @Override
    public List<Concern> concerns() {
        return all().stream().flatMap(found -> found.concern().stream()).toList();
    }

    @Override
    public Optional<String> readOnly(String cohort) {
        return isInvalidText(cohort)
                ? Optional.empty()
                : find(cohort)
                        .concern()
                        .filter(concern -> concern.extent() == Extent.READ_ONLY)
                        .map(Concern::reason);
    }

    @Override
    public Optional<Cohort> cohort(String id) {
        return isInvalidText(id) ? Optional.empty() : find(id).cohort();
    }

    @Override
    public Optional<CohortRecord> record(String id) {
        if (isInvalidText(id)) {
            return Optional.empty();
        }
        Optional<CohortRow.Counters> counters = read(handle -> CohortRow.Counters.of(handle, id));
        if (counters.isEmpty()) {
            return Optional.empty();
        }
        KnownLogbook known = records.getIfPresent(id);
        if (known != null && known.changes() == counters.get().changes()) {
            return Optional.of(known.record());
        }
        // The others need not read what one of them is reading; only where that takes too long, each reads for itself.
        Lock lock = reading.get(id);
        boolean isHeld = Uninterruptibles.tryLockUninterruptibly(lock, SECONDS_FOR_ANOTHER_READER, TimeUnit.SECONDS);
        try {
            return freshLogbook(id, counters.get());
        } finally {
            if (isHeld) {
                lock.unlock();
            }
        }
    }

    @Override
    public OptionalLong changes(String cohort) {
        return isInvalidText(cohort)
                ? OptionalLong.empty()
                : read(handle -> CohortRow.Counters.of(handle, cohort))
                        .map(counters -> OptionalLong.of(counters.changes()))
                        .orElse(OptionalLong.empty());
    }

    @Override
    public Optional<Entry> entry(String cohort, String id) {
        return isInvalidText(cohort) || isInvalidText(id)
                ? Optional.empty()
                : read(handle -> EntryRow.find(handle, cohort, id));
    }

    @Override
    public List<SignOff> signOffs(String cohort) {
        if (isInvalidText(cohort)) {
            return List.of();
        }
        return read(handle -> handle.createQuery(
                        "SELECT document, acts, version FROM sign_off WHERE cohort = :cohort ORDER BY document")
                .bind("cohort", cohort)
                .map((row, context) -> signOff(row))
                .list());
    }

    @Override
    public Optional<SignOff> signOff(String cohort, String document) {
        if (isInvalidText(cohort) || isInvalidText(document)) {
            return Optional.empty();
        }
        return read(handle -> handle.createQuery("SELECT document, acts, version FROM sign_off"
                        + " WHERE cohort = :cohort AND document = :document")
                .bind("cohort", cohort)
                .bind("document", document)
                .map((row, context) -> signOff(row))
                .findOne());
    }

    private static SignOff signOff(ResultSet row) throws SQLException {
        return new SignOff(row.getString("document"), StoredJson.actsIn(row.getString("acts")), row.getInt("version"));
    }

    @Override
    public Optional<SignedText> signedText(String cohort, String document, String fingerprint) {
        if (isInvalidText(cohort) || isInvalidText(document) || isInvalidText(fingerprint)) {
            return Optional.empty();
        }
        return read(handle -> handle.createQuery("SELECT content FROM signed_text"
                        + " WHERE cohort = :cohort AND document = :document AND fingerprint = :fingerprint")
                .bind("cohort", cohort)
                .bind("document", document)
                .bind("fingerprint", fingerprint)
                .map((row, context) -> StoredJson.textIn(row.getString("content")))
                .findOne());
    }

    @Override
    public List<Release> releases(String cohort, String document) {
        return releases("document = :one ORDER BY number", cohort, document);
    }

    @Override
    public List<Release> released(String cohort, String output) {
        return releases("output = :one AND taken_back IS NULL ORDER BY document", cohort, output);
    }

    private List<Release> releases(String which, String cohort, String one) {
        if (isInvalidText(cohort) || isInvalidText(one)) {
            return List.of();
        }
        return read(
                handle -> handle.createQuery("SELECT document, number, output, place, released_at, taken_back, content"
                                + " FROM released WHERE cohort = :cohort AND " + which)
                        .bind("cohort", cohort)
                        .bind("one", one)
                        .map((row, context) -> release(row))
                        .list());
    }

    private static Release release(ResultSet row) throws SQLException {
        long takenBack = row.getLong("taken_back");
        boolean isOut = row.wasNull();
        return new Release(
                row.getString("document"),
                row.getInt("number"),
                row.getString("output"),
                row.getString("place"),
                Instant.ofEpochMilli(row.getLong("released_at")),
                isOut ? null : Instant.ofEpochMilli(takenBack),
                KeptDocument.read(row.getString("content")));
    }

    @Override
    public List<AwardAct> awardActs() {
        return read(handle -> handle.createQuery(
                        "SELECT held, number, done_by, done_at, content FROM award_act ORDER BY done_at, held, number")
                .map((row, context) -> new AwardAct(
                        row.getInt("number"),
                        row.getString("held"),
                        row.getString("done_by"),
                        Instant.ofEpochMilli(row.getLong("done_at")),
                        StoredAward.read(row.getString("content"))))
                .list());
    }

    @Override
    public Optional<String> result(String request) {
        return request.isEmpty() || isInvalidText(request)
                ? Optional.empty()
                : read(handle -> handle.createQuery("SELECT result FROM request WHERE id = :id")
                        .bind("id", request)
                        .mapTo(String.class)
                        .findOne());
    }

    @Override
    public List<AuditLine> audit(int most) {
        return read(handle -> handle.createQuery("SELECT * FROM audit ORDER BY number DESC LIMIT :most")
                .bind("most", most)
                .map((row, context) -> auditLine(row))
                .list());
    }

    @Override
    public AuditPage audit(String cohort, OptionalLong before, int most) {
        if (isInvalidText(cohort)) {
            return new AuditPage(List.of(), OptionalLong.empty());
        }
        List<Map.Entry<Long, AuditLine>> lines = read(handle -> handle.createQuery("SELECT * FROM audit"
                        + " WHERE cohort = :cohort AND number < :before ORDER BY number DESC LIMIT :most")
                .bind("cohort", cohort)
                .bind("before", before.orElse(Long.MAX_VALUE))
                .bind("most", most + 1)
                .map((row, context) -> Map.entry(row.getLong("number"), auditLine(row)))
                .list());
        List<Map.Entry<Long, AuditLine>> page = lines.subList(0, Math.min(most, lines.size()));
        return new AuditPage(
                page.stream().map(Map.Entry::getValue).toList(),
                lines.size() > most ? OptionalLong.of(page.get(most - 1).getKey()) : OptionalLong.empty());
    }

    private static AuditLine auditLine(ResultSet row) throws SQLException {
        return new AuditLine(
                Instant.ofEpochMilli(row.getLong("done")),
                row.getString("actor"),
                row.getString("use_case"),
                row.getString("cohort"),
                row.getString("about"),
                row.getString("outcome"));
    }

    @Override
    public String write(String request, Work work) {
        return database.writer().write(handle -> {
            SqlTransaction transaction = new SqlTransaction(handle, programmes);
            try {
                return request.isEmpty() ? finished(transaction, work) : once(transaction, request, work);
            } finally {
                transaction.end();
            }
        });
    }

    private String once(SqlTransaction transaction, String request, Work work) {
        Optional<String> first = transaction.begin(request, clock.instant());
        if (first.isPresent()) {
            return first.get();
        }
        String result = finished(transaction, work);
        transaction.end(request, result);
        return result;
    }

    private static String finished(SqlTransaction transaction, Work work) {
        String result = work.write(transaction);
        transaction.finish();
        return result;
    }

    @Override
    public void settle(String cohort, List<Entry> choices) {
        write("", transaction -> {
            ((SqlTransaction) transaction).settle(cohort, choices);
            return "";
        });
        database.writer().forget();
    }

    @Override
    public void close() {
        database.close();
    }

    private List<Found> all() {
        List<String> ids = read(handle -> handle.createQuery("SELECT id FROM cohort ORDER BY id")
                .mapTo(String.class)
                .list());
        return ids.stream().map(this::find).toList();
    }

    private Found find(String id) {
        Optional<CohortRow.Counters> counters = read(handle -> CohortRow.Counters.of(handle, id));
        if (counters.isEmpty()) {
            return Found.NOTHING;
        }
        KnownCohort known = known(id, counters.get());
        if (known != null) {
            return new Found(Optional.of(known.cohort()), Optional.empty());
        }
        return read(handle -> CohortRow.read(handle, id)).map(this::found).orElse(Found.NOTHING);
    }

    private @Nullable KnownCohort known(String id, CohortRow.Counters counters) {
        KnownCohort known = cohorts.getIfPresent(id);
        return known != null && known.structure() == counters.structure() ? known : null;
    }

    /** Reads the edition, which takes its time and may ask a plugin, so that no connection waits for it. */
    private Found found(CohortRow kept) {
        Programmes.Found programme = programmes.find(kept.edition());
        Optional<Concern> concern = Optional.ofNullable(programme.extent())
                .map(extent -> new Concern(kept.id(), extent, reason(kept, extent) + programme.reason()));
        concern.filter(told::add)
                .ifPresent(one -> LOG.warn("{} Everything in the cohort is kept as it is.", one.reason()));
        if (programme.programme().isEmpty()) {
            return new Found(Optional.empty(), concern);
        }
        KnownCohort known = new KnownCohort(
                kept.counters().structure(), kept.with(programme.programme().get()));
        if (concern.isPresent()) {
            return new Found(Optional.of(known.cohort()), concern);
        }
        cohorts.asMap().merge(kept.id(), known, (one, other) -> one.structure() > other.structure() ? one : other);
        return new Found(Optional.of(known.cohort()), Optional.empty());
    }

    private static String reason(CohortRow kept, Extent extent) {
        String edition = "The edition of the cohort " + kept.id() + " in "
                + kept.edition().name();
        return switch (extent) {
            case UNREADABLE -> edition + " cannot be read any more: ";
            case READ_ONLY -> "The cohort " + kept.id() + " is read, and nothing is written in it: ";
            case NO_NEW_ONES -> edition + " goes on as it is, and no new cohort can begin with it: ";
        };
    }

    private Optional<CohortRecord> freshLogbook(String id, CohortRow.Counters asked) {
        KnownLogbook known = records.getIfPresent(id);
        if (known != null && known.changes() >= asked.changes()) {
            return Optional.of(known.record());
        }
        Optional<Written> written = read(handle -> written(handle, id, known));
        return written.flatMap(found -> cohort(found).map(cohort -> {
            CohortRecord record = new CohortRecord(
                    cohort,
                    found.entries().values().stream().map(EntryRow::entry).toList());
            records.put(id, new KnownLogbook(found.changes(), record, found.entries()));
            return record;
        }));
    }

    /** A cohort at one moment, known or else as its rows, and all its entries at the same moment. */
    private record Written(
            @Nullable KnownCohort known, Optional<CohortRow> cohort, long changes, Map<String, EntryRow> entries) {}

    private Optional<Written> written(Handle handle, String id, @Nullable KnownLogbook known) {
        return CohortRow.Counters.of(handle, id).map(counters -> {
            KnownCohort cohort = known(id, counters);
            return new Written(
                    cohort,
                    cohort == null ? CohortRow.read(handle, id) : Optional.empty(),
                    counters.changes(),
                    entries(handle, id, known));
        });
    }

    private Optional<Cohort> cohort(Written written) {
        return written.known() == null
                ? written.cohort().flatMap(kept -> found(kept).cohort())
                : Optional.of(written.known().cohort());
    }

    private static Map<String, EntryRow> entries(Handle handle, String id, @Nullable KnownLogbook known) {
        if (known != null) {
            Optional<Map<String, EntryRow>> entries =
                    withNews(known, EntryRow.since(handle, id, known.changes()), EntryRow.count(handle, id));
            if (entries.isPresent()) {
                return entries.get();
            }
        }
        Map<String, EntryRow> all = new LinkedHashMap<>();
        EntryRow.since(handle, id, -1).forEach(kept -> all.put(kept.entry().id(), kept));
        return all;
    }

    /** What was known with what was written since; empty where that is not enough to tell their order. */
    private static Optional<Map<String, EntryRow>> withNews(KnownLogbook known, List<EntryRow> news, int count) {
        Map<String, EntryRow> entries = new LinkedHashMap<>(known.entries());
        for (EntryRow kept : news) {
            EntryRow before = entries.put(kept.entry().id(), kept);
            boolean isNew = kept.number() > known.changes();
            boolean hasItsPlace = before == null || before.number() == kept.number();
            if (isNew == (before != null) || !hasItsPlace) {
                return Optional.empty();
            }
        }
        return entries.size() == count ? Optional.of(entries) : Optional.empty();
    }

    private <T> T read(Function<Handle, T> question) {
        try {
            return database.reader().inTransaction(question::apply);
        } catch (JdbiException failed) {
            throw StoreUnavailable.failing(database.where(), failed);
        }
    }

    /** Whether nothing can have such an id, so that no database need be asked with it. */
    private static boolean isInvalidText(String id) {
        try {
            InvalidText.checked(id);
            return false;
        } catch (InvalidText odd) {
            return true;
        }
    }
}
