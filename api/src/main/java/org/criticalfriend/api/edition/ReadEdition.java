package org.criticalfriend.api.edition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.programmes.EditionQuery;
import org.criticalfriend.api.programmes.KnownEdition;
import org.criticalfriend.api.programmes.ListProgrammes;
import org.criticalfriend.api.programmes.Programmes;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.difference.Difference;

/** Reads one edition of a programme, and what it changed compared to the one before it. */
public final class ReadEdition implements UseCase.Reading<EditionQuery, ReadEdition.Found> {

    private final ListProgrammes programmes;
    private final Installation installation;

    @Inject
    public ReadEdition(ListProgrammes programmes, Installation installation) {
        this.programmes = programmes;
        this.installation = installation;
    }

    /**
     * What came of comparing.
     *
     * @param before the edition before; empty where none is here
     * @param changes chapter by chapter; none where both say the same, or there is nothing to compare
     */
    public record Compared(Optional<KnownEdition> before, List<Difference.Chapter> changes) {

        public Compared {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What was found.
     *
     * @param listed the programme it belongs to, with its other editions and its cohorts
     */
    public record Found(KnownEdition edition, Programmes.Listed listed, Compared compared) {}

    @Override
    public String name() {
        return "read an edition";
    }

    @Override
    public boolean isForEverybody(Actor actor, EditionQuery question, Found answer) {
        return true;
    }

    @Override
    public Found read(Actor actor, EditionQuery question) {
        KnownEdition edition = programmes.one(question.programme(), question.edition());
        return new Found(edition, programmes.of(question.programme()), withTheOneBefore(edition));
    }

    private Compared withTheOneBefore(KnownEdition edition) {
        Optional<KnownEdition> before = programmes.before(edition);
        return new Compared(
                before,
                before.map(older -> Difference.between(
                                        older.programme(),
                                        edition.programme(),
                                        installation.grammar().vocabulary())
                                .chapters())
                        .orElse(List.of()));
    }
}
