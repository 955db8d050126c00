package org.criticalfriend.api.entries;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;

/** Deletes a note of the caller's own on which nothing rests. */
public final class StrikeEntry implements UseCase.Change<StrikeEntry.Command> {

    private final Cohorts cohorts;
    private final ClosedEntries closed;

    @Inject
    public StrikeEntry(Cohorts cohorts, ClosedEntries closed) {
        this.cohorts = cohorts;
        this.closed = closed;
    }

    /** An entry to be deleted, at the version that the caller has seen. */
    public record Command(String cohort, String entry, int version) implements Question {
        @Override
        public String about() {
            return cohort + " " + entry;
        }
    }

    @Override
    public String name() {
        return "take a note away";
    }

    @Override
    public Store.Work change(Actor actor, Command command) {
        CohortContext in = cohorts.one(actor, command.cohort());
        Entry entry = cohorts.entry(command.cohort(), command.entry())
                .filter(one -> in.may(Act.READ_ENTRY, Target.of(one)))
                .orElseThrow(() -> NotFoundException.of("entry", command.entry()));
        if (!(entry.content() instanceof Content.Words) || !entry.author().equals(actor.id())) {
            throw new RejectedException("", "A note is taken away by whoever wrote it.");
        }
        if (in.whole().entries().stream().anyMatch(other -> restsOn(other, entry.id()))) {
            throw new RejectedException("", "Something rests on this note, so it stays; change what it says instead.");
        }
        closed.check(in, entry);
        return transaction -> {
            transaction.strike(command.cohort(), entry.id(), command.version());
            return entry.id();
        };
    }

    private static boolean restsOn(Entry other, String id) {
        if (other.content() instanceof Content.Words words) {
            return words.drawnFrom().contains(id);
        }
        if (other.content() instanceof Content.Rating rating) {
            return rating.item().equals(id);
        }
        return other.content() instanceof Content.Agreed agreed && agreed.to().containsKey(id);
    }
}
