package org.criticalfriend.api.store.sql;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.InvalidText;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.StoreTransaction;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.documents.json.JsonFile;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.engine.signoff.SignedText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Writes with the same statements in both databases. The row of the cohort always comes first: its counter is what the
 * readers go by, and whoever holds it keeps the order of the cohort's entries.
 */
final class SqlTransaction implements StoreTransaction {

    private final Handle handle;
    private final Programmes programmes;
    private final Thread thread = Thread.currentThread();
    private boolean isOver;
    private @Nullable JdbiException broken;

    SqlTransaction(Handle handle, Programmes programmes) {
        this.handle = handle;
        this.programmes = programmes;
    }

    /** Ends the work; throws what a statement threw, even where the work thought nothing of it. */
    void finish() {
        if (broken != null) {
            throw broken;
        }
    }

    /** From now on nothing can be written. */
    void end() {
        isOver = true;
    }

    @Override
    public void open(CohortRecord record, Source edition) {
        write(() -> {
            checkIds(record.entries());
            Cohort cohort = record.cohort();
            int inserted = handle.createUpdate("INSERT INTO cohort"
                            + " (id, label, edition, first_day, last_day, source, changes, structure)"
                            + " VALUES (:id, :label, :edition, :start, :end, :source, :changes, 1)"
                            + " ON CONFLICT (id) DO NOTHING")
                    .bind("id", InvalidText.checked(cohort.id()))
                    .bind("label", InvalidText.checked(cohort.label()))
                    .bind("edition", edition(cohort, edition))
                    .bind("start", cohort.start().toString())
                    .bind("end", cohort.end().toString())
                    .bind("source", InvalidText.checked(cohort.source()))
                    .bind("changes", (long) record.entries().size())
                    .execute();
            if (inserted == 0) {
                throw new IllegalArgumentException("There is a cohort called “" + cohort.id() + "” already.");
            }
            CohortRow.write(handle, cohort);
            keep(cohort.id(), record.entries());
            return inserted;
        });
    }

    private String edition(Cohort cohort, Source edition) {
        if (!edition.refusals().isEmpty()) {
            throw new IllegalArgumentException("The file " + edition.name() + " cannot be read, so it cannot be kept.");
        }
        Programmes.Found found = programmes.find(edition);
        String name = found.programme()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The edition in " + edition.name() + " cannot be kept: " + found.reason()))
                .name();
        if (!name.equals(cohort.programme().name())) {
            throw new IllegalArgumentException("The cohort runs "
                    + cohort.programme().name() + ", and the edition in " + edition.name() + " is " + name + ".");
        }
        String id = Hashing.sha256()
                .hashString(edition.name() + "\0" + edition.text(), StandardCharsets.UTF_8)
                .toString();
        handle.createUpdate("INSERT INTO edition (id, name, content) VALUES (:id, :name, :content)"
                        + " ON CONFLICT (id) DO NOTHING")
                .bind("id", id)
                .bind("name", InvalidText.checked(edition.name()))
                .bind("content", InvalidText.checked(edition.text()))
                .execute();
        return id;
    }

    @Override
    public void move(Cohort moved, long changes, Source edition, Map<String, Entry> rewritten) {
        write(() -> {
            int written = handle.createUpdate("UPDATE cohort SET edition = :edition, changes = changes + 1,"
                            + " structure = structure + 1 WHERE id = :id AND changes = :changes")
                    .bind("id", InvalidText.checked(moved.id()))
                    .bind("edition", edition(moved, edition))
                    .bind("changes", changes)
                    .execute();
            if (written == 0) {
                throw new VersionConflict(moved.id(), Optional.empty());
            }
            Map<String, Long> numbers = new HashMap<>();
            EntryRow.since(handle, moved.id(), -1)
                    .forEach(kept -> numbers.put(kept.entry().id(), kept.number()));
            // Two entries may change names with each other, so that all go before the first comes back.
            rewritten
                    .keySet()
                    .forEach(id -> handle.createUpdate("DELETE FROM entry WHERE cohort = :cohort AND id = :id")
                            .bind("cohort", moved.id())
                            .bind("id", id)
                            .execute());
            insert(
                    moved.id(),
                    rewritten.entrySet().stream()
                            .map(entry -> new EntryRow(
                                    Objects.requireNonNull(numbers.get(entry.getKey()), entry.getKey()),
                                    entry.getValue()))
                            .toList(),
                    changes + 1);
            return written;
        });
    }

    private static void checkIds(List<Entry> entries) {
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("Two entries are called “" + entry.id() + "”.");
            }
        }
    }

    private void keep(String cohort, List<Entry> entries) {
        List<EntryRow> kept = new ArrayList<>();
        for (Entry entry : entries) {
            kept.add(new EntryRow(kept.size() + 1L, entry));
        }
        insert(cohort, kept, entries.size());
    }

    private void insert(String cohort, List<EntryRow> entries, long changed) {
        if (entries.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("INSERT INTO entry"
                + " (cohort, id, number, changed, occurrence, collected, author, place, content, version, saved)"
                + " VALUES (:cohort, :id, :number, :changed, :occurrence, :collected, :author, :place, :content,"
                + " :version, :saved)");
        for (EntryRow kept : entries) {
            EntryRow.bind(batch, kept.entry())
                    .bind("cohort", cohort)
                    .bind("number", kept.number())
                    .bind("changed", changed)
                    .bind("version", kept.entry().version())
                    .add();
        }
        batch.execute();
    }

    @Override
    public Entry keep(String cohort, Entry entry) {
        return write(() -> {
            count(cohort, false);
            int inserted = EntryRow.bind(
                            handle.createUpdate("INSERT INTO entry (cohort, id, number, changed, occurrence, collected,"
                                    + " author, place, content, version, saved)"
                                    + " SELECT id, :id, changes, changes, :occurrence, :collected, :author, :place,"
                                    + " :content, 1, :saved FROM cohort WHERE id = :cohort"
                                    + " ON CONFLICT (cohort, id) DO NOTHING"),
                            entry)
                    .bind("cohort", cohort)
                    .execute();
            return kept(inserted, cohort, EntryRow.asKept(entry, 1));
        });
    }

    @Override
    public Entry change(String cohort, Entry entry) {
        return write(() -> {
            Optional<Entry> before =
                    EntryRow.find(handle, InvalidText.checked(cohort), InvalidText.checked(entry.id()));
            if (before.isPresent() && before.get().version() != entry.version()) {
                // Already too late, so nobody need wait for the row of the cohort.
                throw new VersionConflict(entry.id(), before);
            }
            count(cohort, false);
            int updated = EntryRow.bind(
                            handle.createUpdate(
                                    "UPDATE entry SET changed = (SELECT changes FROM cohort WHERE id = :cohort),"
                                            + " occurrence = :occurrence, collected = :collected, author = :author,"
                                            + " place = :place, content = :content, version = version + 1, saved = :saved"
                                            + " WHERE cohort = :cohort AND id = :id AND version = :version"),
                            entry)
                    .bind("cohort", cohort)
                    .bind("version", entry.version())
                    .execute();
            return kept(updated, cohort, EntryRow.asKept(entry, entry.version() + 1));
        });
    }

    /**
     * Has choices and notes of one cohort say what is kept of them. All of their kinds count as changed by it, so that none
     * is known by its counter.
     */
    void settle(String cohort, List<Entry> choices) {
        write(() -> {
            count(cohort, false);
            for (Entry choice : choices) {
                forgetInComments(cohort, choice);
                EntryRow.bind(
                                handle.createUpdate("UPDATE entry SET content = :content"
                                        + " WHERE cohort = :cohort AND id = :id AND version = :version"
                                        + " AND collected = :collected"),
                                choice)
                        .bind("cohort", cohort)
                        .bind("version", choice.version())
                        .execute();
                handle.createUpdate("UPDATE entry SET changed = (SELECT changes FROM cohort WHERE id = :cohort)"
                                + " WHERE cohort = :cohort AND collected = :collected")
                        .bind("cohort", cohort)
                        .bind("collected", choice.collected())
                        .execute();
            }
            return choices;
        });
    }

    /** What was said about a draft repeats the words of notes, which go with them. */
    private void forgetInComments(String cohort, Entry settled) {
        if (!(settled.content() instanceof Content.Words now)) {
            return;
        }
        EntryRow.find(handle, cohort, settled.id())
                .map(Entry::content)
                .filter(Content.Words.class::isInstance)
                .map(words -> ((Content.Words) words).text())
                .ifPresent(gone -> handle.createQuery("SELECT document, acts FROM sign_off WHERE cohort = :cohort")
                        .bind("cohort", cohort)
                        .map((row, context) -> Map.entry(row.getString("document"), row.getString("acts")))
                        .list()
                        .forEach(kept -> {
                            List<SignOffAct> acts = StoredJson.actsIn(kept.getValue()).stream()
                                    .map(act -> act.forgetting(gone, now.text()))
                                    .toList();
                            handle.createUpdate("UPDATE sign_off SET acts = :acts"
                                            + " WHERE cohort = :cohort AND document = :document")
                                    .bind("cohort", cohort)
                                    .bind("document", kept.getKey())
                                    .bind("acts", StoredJson.ofActs(acts))
                                    .execute();
                        }));
    }

    @Override
    public void strike(String cohort, String entry, int version) {
        write(() -> {
            count(cohort, false);
            int deleted = handle.createUpdate(
                            "DELETE FROM entry WHERE cohort = :cohort AND id = :id AND version = :version")
                    .bind("cohort", cohort)
                    .bind("id", InvalidText.checked(entry))
                    .bind("version", version)
                    .execute();
            if (deleted == 0) {
                throw new VersionConflict(entry, EntryRow.find(handle, cohort, entry));
            }
            return deleted;
        });
    }

    @Override
    public void seat(String cohort, Person person, Seat seat, String before, @Nullable Integer most) {
        write(() -> {
            count(cohort, true);
            if (before.isEmpty() && most != null && seated(cohort, seat) >= most) {
                throw new VersionConflict(seat.id(), Optional.empty());
            }
            handle.createUpdate("INSERT INTO person (cohort, number, id, name, place, position)"
                            + " SELECT :cohort, COALESCE(MAX(number) + 1, 0), :id, :name, :place, :position"
                            + " FROM person WHERE cohort = :cohort"
                            + " ON CONFLICT (cohort, id) DO NOTHING")
                    .bind("cohort", cohort)
                    .bind("id", InvalidText.checked(person.id()))
                    .bind("name", InvalidText.checked(person.name()))
                    .bind("place", InvalidText.checked(person.place()))
                    .bind("position", InvalidText.checked(person.position()))
                    .execute();
            String statement = before.isEmpty()
                    ? "INSERT INTO seat (cohort, number, id, role, person, counted_at)"
                            + " SELECT :cohort, COALESCE(MAX(number) + 1, 0), :id, :role, :person, :at"
                            + " FROM seat WHERE cohort = :cohort"
                            + " ON CONFLICT (cohort, id) DO NOTHING"
                    : "UPDATE seat SET person = :person"
                            + " WHERE cohort = :cohort AND id = :id AND role = :role AND counted_at = :at"
                            + " AND person = :before";
            int seated = handle.createUpdate(statement)
                    .bind("cohort", cohort)
                    .bind("id", InvalidText.checked(seat.id()))
                    .bind("role", InvalidText.checked(seat.role()))
                    .bind("person", person.id())
                    .bind("at", InvalidText.checked(seat.at()))
                    .bind("before", InvalidText.checked(before))
                    .execute();
            if (seated == 0) {
                throw new VersionConflict(seat.id(), Optional.empty());
            }
            return seated;
        });
    }

    private int seated(String cohort, Seat seat) {
        return handle.createQuery(
                        "SELECT COUNT(*) FROM seat WHERE cohort = :cohort AND role = :role AND counted_at = :at")
                .bind("cohort", cohort)
                .bind("role", InvalidText.checked(seat.role()))
                .bind("at", InvalidText.checked(seat.at()))
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public boolean isUnchangedSince(String cohort, long changes) {
        // An update that changes nothing locks the row in PostgreSQL, so that whoever comes next has to wait.
        return write(
                () -> handle.createUpdate("UPDATE cohort SET changes = changes WHERE id = :id AND changes = :changes")
                                .bind("id", InvalidText.checked(cohort))
                                .bind("changes", changes)
                                .execute()
                        == 1);
    }

    @Override
    public void join(String cohort, Team team, Place place) {
        write(() -> {
            count(cohort, true);
            List<String> places = new ArrayList<>(team.places());
            places.add(place.id());
            team(cohort, team, places);
            int joined = handle.createUpdate("INSERT INTO place (cohort, number, id, name, role, facts)"
                            + " SELECT :cohort, COALESCE(MAX(number) + 1, 0), :id, :name, :role, :facts"
                            + " FROM place WHERE cohort = :cohort"
                            + " ON CONFLICT (cohort, id) DO NOTHING")
                    .bind("cohort", cohort)
                    .bind("id", InvalidText.checked(place.id()))
                    .bind("name", InvalidText.checked(place.name()))
                    .bind("role", InvalidText.checked(place.role()))
                    .bind("facts", StoredJson.ofMap(place.facts()))
                    .execute();
            if (joined == 0) {
                throw new VersionConflict(place.id(), Optional.empty());
            }
            return joined;
        });
    }

    @Override
    public void leave(String cohort, Team team, String place) {
        write(() -> {
            count(cohort, true);
            team(
                    cohort,
                    team,
                    team.places().stream().filter(one -> !one.equals(place)).toList());
            handle.createUpdate("DELETE FROM seat WHERE cohort = :cohort AND counted_at = :place")
                    .bind("cohort", cohort)
                    .bind("place", InvalidText.checked(place))
                    .execute();
            return handle.createUpdate("DELETE FROM place WHERE cohort = :cohort AND id = :place")
                    .bind("cohort", cohort)
                    .bind("place", InvalidText.checked(place))
                    .execute();
        });
    }

    private void team(String cohort, Team before, List<String> places) {
        int changed = handle.createUpdate("UPDATE team SET places = :places"
                        + " WHERE cohort = :cohort AND id = :id AND places = :before")
                .bind("cohort", cohort)
                .bind("id", InvalidText.checked(before.id()))
                .bind("places", StoredJson.ofList(places))
                .bind("before", StoredJson.ofList(before.places()))
                .execute();
        if (changed == 0) {
            throw new VersionConflict(before.id(), Optional.empty());
        }
    }

    @Override
    public void unseat(String cohort, Seat seat) {
        write(() -> {
            count(cohort, true);
            int taken = handle.createUpdate("DELETE FROM seat WHERE cohort = :cohort AND id = :id AND person = :person")
                    .bind("cohort", cohort)
                    .bind("id", InvalidText.checked(seat.id()))
                    .bind("person", InvalidText.checked(seat.person()))
                    .execute();
            if (taken == 0) {
                throw new VersionConflict(seat.id(), Optional.empty());
            }
            return taken;
        });
    }

    @Override
    public void date(String cohort, String occurrence, @Nullable LocalDate before, LocalDate date) {
        write(() -> {
            count(cohort, true);
            Optional<LocalDate> kept = handle.createQuery(
                            "SELECT first_day FROM occurrence_date WHERE cohort = :cohort AND occurrence = :occurrence")
                    .bind("cohort", cohort)
                    .bind("occurrence", InvalidText.checked(occurrence))
                    .mapTo(String.class)
                    .findOne()
                    .map(LocalDate::parse);
            if (!kept.equals(Optional.ofNullable(before))) {
                throw new VersionConflict(occurrence, Optional.empty());
            }
            return handle.createUpdate("INSERT INTO occurrence_date (cohort, occurrence, number, first_day)"
                            + " SELECT :cohort, :occurrence, COALESCE(MAX(number) + 1, 0), :day"
                            + " FROM occurrence_date WHERE cohort = :cohort"
                            + " ON CONFLICT (cohort, occurrence) DO UPDATE SET first_day = excluded.first_day")
                    .bind("cohort", cohort)
                    .bind("occurrence", InvalidText.checked(occurrence))
                    .bind("day", date.toString())
                    .execute();
        });
    }

    @Override
    public SignOff sign(String cohort, SignOff signOff) {
        return write(() -> {
            count(cohort, false);
            String statement = signOff.version() == 0
                    ? "INSERT INTO sign_off (cohort, document, acts, version)"
                            + " VALUES (:cohort, :document, :acts, :version + 1)"
                            + " ON CONFLICT (cohort, document) DO NOTHING"
                    : "UPDATE sign_off SET acts = :acts, version = version + 1"
                            + " WHERE cohort = :cohort AND document = :document AND version = :version";
            String acts = StoredJson.ofActs(signOff.acts());
            int written = handle.createUpdate(statement)
                    .bind("cohort", cohort)
                    .bind("document", InvalidText.checked(signOff.document()))
                    .bind("acts", acts)
                    .bind("version", signOff.version())
                    .execute();
            if (written == 0) {
                throw new VersionConflict(signOff.document(), Optional.empty());
            }
            return new SignOff(signOff.document(), StoredJson.actsIn(acts), signOff.version() + 1);
        });
    }

    @Override
    public void keepText(String cohort, String document, SignedText text) {
        write(() -> handle.createUpdate("INSERT INTO signed_text (cohort, document, fingerprint, content)"
                        + " VALUES (:cohort, :document, :fingerprint, :content)"
                        + " ON CONFLICT (cohort, document, fingerprint) DO NOTHING")
                .bind("cohort", cohort)
                .bind("document", InvalidText.checked(document))
                .bind("fingerprint", text.fingerprint())
                .bind("content", StoredJson.ofText(text))
                .execute());
    }

    @Override
    public void forgetTexts(String cohort, String document) {
        write(() -> handle.createUpdate("DELETE FROM signed_text WHERE cohort = :cohort AND document = :document")
                .bind("cohort", cohort)
                .bind("document", InvalidText.checked(document))
                .execute());
    }

    @Override
    public void release(String cohort, Release release) {
        write(() -> {
            count(cohort, false);
            int written = handle.createUpdate("INSERT INTO released"
                            + " (cohort, document, number, output, place, released_at, content)"
                            + " VALUES (:cohort, :document, :number, :output, :place, :at, :content)"
                            + " ON CONFLICT (cohort, document, number) DO NOTHING")
                    .bind("cohort", cohort)
                    .bind("document", InvalidText.checked(release.document()))
                    .bind("number", release.number())
                    .bind("output", InvalidText.checked(release.output()))
                    .bind("place", InvalidText.checked(release.place()))
                    .bind("at", release.at().toEpochMilli())
                    .bind("content", JsonFile.exactly(release.content()))
                    .execute();
            if (written == 0) {
                throw new VersionConflict(release.document(), Optional.empty());
            }
            return written;
        });
    }

    @Override
    public void takeBack(String cohort, String document, Instant at) {
        write(() -> {
            count(cohort, false);
            int written = handle.createUpdate("UPDATE released SET taken_back = :at"
                            + " WHERE cohort = :cohort AND document = :document AND taken_back IS NULL")
                    .bind("cohort", cohort)
                    .bind("document", InvalidText.checked(document))
                    .bind("at", at.toEpochMilli())
                    .execute();
            if (written == 0) {
                throw new VersionConflict(document, Optional.empty());
            }
            return written;
        });
    }

    @Override
    public void award(AwardAct act) {
        write(() -> {
            int written = handle.createUpdate("INSERT INTO award_act (held, number, done_by, done_at, content)"
                            + " VALUES (:held, :number, :by, :at, :content) ON CONFLICT (held, number) DO NOTHING")
                    .bind("held", InvalidText.checked(act.holding()))
                    .bind("number", act.number())
                    .bind("by", InvalidText.checked(act.by()))
                    .bind("at", act.at().toEpochMilli())
                    .bind("content", StoredAward.write(act.done()))
                    .execute();
            if (written == 0) {
                throw new VersionConflict(act.holding(), Optional.empty());
            }
            return written;
        });
    }

    @Override
    public void audit(AuditLine line) {
        write(() -> handle.createUpdate("INSERT INTO audit (done, actor, use_case, cohort, about, outcome)"
                        + " VALUES (:done, :actor, :useCase, :cohort, :about, :outcome)")
                .bind("done", line.at().toEpochMilli())
                .bind("actor", InvalidText.checked(line.actor()))
                .bind("useCase", InvalidText.checked(line.useCase()))
                .bind("cohort", InvalidText.checked(line.cohort()))
                .bind("about", InvalidText.checked(line.about()))
                .bind("outcome", InvalidText.checked(line.outcome()))
                .execute());
    }

    /**
     * Remembers the request of this work.
     *
     * @return the result of the first work of the same request; empty where this is the first
     */
    Optional<String> begin(String request, Instant now) {
        return write(() -> {
            // In PostgreSQL, this waits for another work of the same request to end.
            int inserted = handle.createUpdate(
                            "INSERT INTO request (id, result, done) VALUES (:id, '', :done) ON CONFLICT (id) DO NOTHING")
                    .bind("id", InvalidText.checked(request))
                    .bind("done", now.toEpochMilli())
                    .execute();
            if (inserted == 1) {
                return Optional.empty();
            }
            return Optional.of(handle.createQuery("SELECT result FROM request WHERE id = :id")
                    .bind("id", request)
                    .mapTo(String.class)
                    .one());
        });
    }

    /** Keeps the result of this work for another of the same request. */
    void end(String request, String result) {
        write(() -> handle.createUpdate("UPDATE request SET result = :result WHERE id = :id")
                .bind("id", request)
                .bind("result", InvalidText.checked(result))
                .execute());
    }

    /** Counts a change of a cohort and, in PostgreSQL, holds its row until the work ends. */
    private void count(String cohort, boolean isStructural) {
        int counted = handle.createUpdate("UPDATE cohort SET changes = changes + 1, structure = structure + :structure"
                        + " WHERE id = :id")
                .bind("id", InvalidText.checked(cohort))
                .bind("structure", isStructural ? 1 : 0)
                .execute();
        if (counted == 0) {
            throw new IllegalArgumentException("There is no cohort called “" + cohort + "”.");
        }
    }

    private Entry kept(int written, String cohort, Entry entry) {
        if (written == 0) {
            throw new VersionConflict(entry.id(), EntryRow.find(handle, cohort, entry.id()));
        }
        return entry;
    }

    private <T> T write(Supplier<T> statements) {
        if (isOver || !Thread.currentThread().equals(thread)) {
            throw new IllegalStateException("a transaction belongs to one piece of work and its thread");
        }
        finish();
        try {
            return statements.get();
        } catch (JdbiException failed) {
            broken = failed;
            throw failed;
        }
    }
}
