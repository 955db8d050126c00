package org.criticalfriend.api.handbook;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.programmes.ListProgrammes;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.handbook.Handbook;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;

/** Reads the handbook of an edition, the whole of it or that of one role. */
public final class ReadHandbook implements UseCase.Reading<ReadHandbook.Query, ReadHandbook.Found> {

    private final ListProgrammes programmes;
    private final Installation installation;

    @Inject
    public ReadHandbook(ListProgrammes programmes, Installation installation) {
        this.programmes = programmes;
        this.installation = installation;
    }

    /**
     * What was found.
     *
     * @param role the id of the role it is for; empty for the whole
     */
    public record Found(Programme programme, String role, Handbook handbook) {}

    /**
     * The handbook of an edition.
     *
     * @param role the role it is for; empty for the whole
     */
    public record Query(String programme, String edition, String role) implements Question {
        @Override
        public String about() {
            return (programme + "@" + edition + " " + role).strip();
        }
    }

    @Override
    public String name() {
        return "read a handbook";
    }

    @Override
    public boolean isForEverybody(Actor actor, Query question, Found answer) {
        return true;
    }

    @Override
    public Found read(Actor actor, Query question) {
        Programme programme =
                programmes.one(question.programme(), question.edition()).programme();
        Vocabulary vocabulary = installation.grammar().vocabulary();
        if (question.role().isEmpty()) {
            return new Found(programme, "", Handbook.of(programme, vocabulary));
        }
        Role role = programme
                .roles()
                .find(question.role())
                .orElseThrow(() -> NotFoundException.of(
                        "role", question.role(), List.copyOf(programme.roles().ids())));
        return new Found(programme, role.id(), Handbook.of(programme, vocabulary, role));
    }
}
