package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.definition.difference.Difference;
import org.criticalfriend.engine.installation.Installation;

/** Says what an edition changed, compared to the one before it. */
public final class CompareEditions {

    private final ReadProgrammes programmes;
    private final Installation installation;

    @Inject
    public CompareEditions(ReadProgrammes programmes, Installation installation) {
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

    /** An edition and the one before it. */
    public Compared withTheOneBefore(KnownEdition edition) {
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
