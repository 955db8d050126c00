package org.criticalfriend.api.programmes;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.language.source.Source;

/** Reads the text of an edition's file as its author wrote it. */
public final class ReadEditionFile implements UseCase.Reading<EditionQuery, Source> {

    private final ListProgrammes programmes;

    @Inject
    public ReadEditionFile(ListProgrammes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "read the file of an edition";
    }

    @Override
    public boolean isForEverybody(Actor actor, EditionQuery question, Source answer) {
        return true;
    }

    @Override
    public Source read(Actor actor, EditionQuery question) {
        org.criticalfriend.engine.language.Reading reading =
                programmes.one(question.programme(), question.edition()).reading();
        if (reading == null) {
            throw NotFoundException.of("file", question.programme() + "@" + question.edition());
        }
        return reading.source();
    }
}
