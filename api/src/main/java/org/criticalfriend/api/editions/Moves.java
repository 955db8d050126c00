package org.criticalfriend.api.editions;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.programmes.Editions;
import org.criticalfriend.api.programmes.KnownEdition;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.migration.Move;
import org.criticalfriend.spi.programme.Programme;

/** The editions that running cohorts can be moved to, and what becomes of them there. */
public final class Moves {

    private final Cohorts cohorts;
    private final Editions editions;
    private final Store store;
    private final Clock clock;

    @Inject
    public Moves(Cohorts cohorts, Editions editions, Store store, Clock clock) {
        this.cohorts = cohorts;
        this.editions = editions;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A move as somebody looks at it before it is made.
     *
     * @param edition where the cohort would go
     * @param whole the whole text of that edition
     * @param version of what the preview says; it changes where somebody writes something that matters to it
     * @param changes how often the cohort had been written when the move was worked out
     */
    public record Preview(CohortContext in, Programme edition, Source whole, Move move, String version, long changes) {}

    /** The editions that a cohort can be moved to as far as the editions go, the newest of a programme first. */
    List<KnownEdition> targets(Programme running) {
        return editions.usable().stream()
                .filter(known -> known.reading() != null)
                .filter(known -> !known.programme().name().equals(running.name()))
                .filter(known -> Move.isKnown(running, known.programme()))
                .toList();
    }

    /**
     * Works out what becomes of a cohort in another edition.
     *
     * @throws NotFoundException if there is no such edition that the cohort's own is known to
     */
    Preview preview(Actor actor, String cohort, String programme, String edition) {
        // Counted before it is read: whatever is written meanwhile is then found out when the move is made.
        OptionalLong changes = store.changes(cohort);
        CohortContext in = cohorts.one(actor, cohort);
        String name = programme + "@" + edition;
        List<KnownEdition> targets = targets(in.cohort().programme());
        KnownEdition target = targets.stream()
                .filter(known -> known.programme().name().equals(name))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of(
                        "edition",
                        name,
                        targets.stream().map(known -> known.programme().name()).toList()));
        Reading reading = target.reading();
        if (reading == null) {
            throw NotFoundException.of("edition", name);
        }
        Move move = Move.of(
                in.whole(),
                target.programme(),
                store.signOffs(cohort),
                cohorts.archive(),
                cohorts.vocabulary(),
                clock.instant());
        Source whole = reading.whole();
        return new Preview(in, target.programme(), whole, move, version(in, whole, move), changes.orElse(0));
    }

    /** How many answers there are does not matter; what becomes of them does. */
    private static String version(CohortContext in, Source whole, Move move) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, in.cohort().programme().name());
        put(hasher, whole.text());
        move.hindrances().forEach(hindrance -> put(hasher, hindrance));
        move.renamed().forEach(one -> put(hasher, one.before() + "\n" + one.now()));
        move.redated().forEach(one -> put(hasher, one.toString()));
        move.asked().forEach(one -> put(hasher, one.what() + "\n" + one.in() + "\n" + one.step()));
        put(hasher, in.cohort().dates().toString());
        return hasher.hash().toString().substring(0, 16);
    }

    private static void put(Hasher hasher, String text) {
        hasher.putString(text, StandardCharsets.UTF_8).putChar('\0');
    }
}
