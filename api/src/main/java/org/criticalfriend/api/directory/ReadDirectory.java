package org.criticalfriend.api.directory;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.awards.Awards;
import org.criticalfriend.engine.directory.Directory;
import org.criticalfriend.engine.directory.Listed;
import org.criticalfriend.engine.directory.Taxonomy;

/** Looks something up in the directory of the partnership. */
public final class ReadDirectory implements UseCase.Reading<ReadDirectory.Query, ReadDirectory.Found> {

    private final Cohorts cohorts;
    private final Awards awards;
    private final Taxonomy taxonomy;
    private final Clock clock;

    @Inject
    public ReadDirectory(Cohorts cohorts, Awards awards, Taxonomy taxonomy, Clock clock) {
        this.cohorts = cohorts;
        this.awards = awards;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param found those of whom all that was looked for is so, in the order of their names
     */
    public record Found(Directory directory, List<Listed> found) {

        public Found {
            found = List.copyOf(found);
        }
    }

    /** Something looked for in the directory. */
    public record Query(Directory.Wanted wanted) implements Question {
        @Override
        public String about() {
            return "";
        }
    }

    @Override
    public String name() {
        return "look something up in the directory";
    }

    @Override
    public Found read(Actor actor, Query question) {
        Directory directory = directory(actor);
        return new Found(directory, directory.matching(question.wanted()));
    }

    /** The directory as somebody sees it. */
    Directory directory(Actor actor) {
        return Directory.of(
                cohorts.all(actor).stream().map(CohortContext::record).toList(),
                awards.listed(awards.all()),
                taxonomy,
                LocalDate.now(clock));
    }
}
