package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.directory.Directory;
import org.criticalfriend.engine.directory.Listed;

/** Reads one organisation of the directory, and who could help it. */
public final class ReadOrganisation implements UseCase.Reading<Question.OfOrganisation, ReadOrganisation.Found> {

    private final ReadDirectory directories;

    @Inject
    public ReadOrganisation(ReadDirectory directories) {
        this.directories = directories;
    }

    /**
     * An organisation.
     *
     * @param strong who is strong where it asks for help, by the themes
     */
    public record Found(Directory directory, Listed one, Map<String, List<Listed>> strong) {}

    @Override
    public String name() {
        return "read an organisation";
    }

    @Override
    public Found read(Actor actor, Question.OfOrganisation question) {
        Directory directory = directories.directory(actor);
        Listed one = directory
                .find(question.organisation())
                .orElseThrow(() -> NotThere.of("organisation", question.organisation()));
        return new Found(directory, one, directory.strongWhere(one));
    }
}
