package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.directory.Directory;
import org.criticalfriend.engine.directory.Listed;

/** Looks something up in the directory of the partnership. */
public final class ReadDirectory implements UseCase.Reading<Question.OfDirectory, ReadDirectory.Found> {

    private final Cohorts cohorts;
    private final Awards awards;
    private final Clock clock;

    @Inject
    public ReadDirectory(Cohorts cohorts, Awards awards, Clock clock) {
        this.cohorts = cohorts;
        this.awards = awards;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param found those of whom all that was looked for is so, in the order of their names
     * @param one the organisation that was asked for; empty where none was
     * @param strong who is strong where that one asks for help, by the themes
     */
    public record Found(
            Directory directory, List<Listed> found, Optional<Listed> one, Map<String, List<Listed>> strong) {

        public Found {
            found = List.copyOf(found);
        }
    }

    @Override
    public String name() {
        return "look something up in the directory";
    }

    @Override
    public Found read(Actor actor, Question.OfDirectory question) {
        Directory directory = Directory.of(
                cohorts.all(actor).stream().map(InCohort::logbook).toList(),
                awards.listed(awards.all()),
                LocalDate.ofInstant(clock.instant(), clock.getZone()));
        if (question.organisation().isEmpty()) {
            return new Found(directory, directory.matching(question.wanted()), Optional.empty(), Map.of());
        }
        Listed one = directory
                .find(question.organisation())
                .orElseThrow(() -> NotThere.of("organisation", question.organisation()));
        return new Found(directory, List.of(one), Optional.of(one), directory.strongWhere(one));
    }
}
