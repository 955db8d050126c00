package org.criticalfriend.api.directory;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.access.Offices;
import org.criticalfriend.engine.directory.Directory;
import org.criticalfriend.engine.directory.Listed;

/** Reads one organisation of the directory, and who could help it. */
public final class ReadOrganisation implements UseCase.Reading<ReadOrganisation.Query, ReadOrganisation.Found> {

    private final ReadDirectory directories;
    private final Cohorts cohorts;
    private final Clock clock;

    @Inject
    public ReadOrganisation(ReadDirectory directories, Cohorts cohorts, Clock clock) {
        this.directories = directories;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /**
     * An organisation.
     *
     * @param strong who is strong where it asks for help, by the themes
     * @param offices who runs and leads the hub that it is or belongs to
     */
    public record Found(Directory directory, Listed one, Map<String, List<Listed>> strong, List<Offices.Held> offices) {

        public Found {
            offices = List.copyOf(offices);
        }

        /** The organisations that belong to it; nothing where it is no hub. */
        public List<Listed> members() {
            return one.isHub() ? directory.ofHub(one.name()) : List.of();
        }
    }

    /** An organisation of the directory. */
    public record Query(String organisation) implements Question {
        @Override
        public String about() {
            return organisation;
        }
    }

    @Override
    public String name() {
        return "read an organisation";
    }

    @Override
    public Found read(Actor actor, Query question) {
        Directory directory = directories.directory(actor);
        Listed one = directory
                .find(question.organisation())
                .orElseThrow(() -> NotFoundException.of("organisation", question.organisation()));
        Offices offices = Offices.of(cohorts.heads(), LocalDate.now(clock));
        return new Found(directory, one, directory.strongWhere(one), offices.ofHub(one.hub()));
    }
}
