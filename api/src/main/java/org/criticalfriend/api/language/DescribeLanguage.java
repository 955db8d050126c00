package org.criticalfriend.api.language;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.shape.Grammar;

/** Describes the language of programme files, with the words of the installed plugins in it. */
public final class DescribeLanguage implements UseCase.Reading<Question.OfInstance, Grammar> {

    private final Installation installation;

    @Inject
    public DescribeLanguage(Installation installation) {
        this.installation = installation;
    }

    @Override
    public String name() {
        return "read the language of programmes";
    }

    @Override
    public boolean isForEverybody(Actor actor, Question.OfInstance question, Grammar answer) {
        return true;
    }

    @Override
    public Grammar read(Actor actor, Question.OfInstance question) {
        return installation.grammar();
    }
}
