package org.criticalfriend.engine.language.prose;

import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.word.Conditions;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.word.Use;

/** Conditions as they end a sentence: {@code only at a trio's first visit}. */
public final class ConditionPhrases {

    private final Titles titles;
    private final OtherWords others;

    ConditionPhrases(Titles titles, OtherWords others) {
        this.titles = titles;
        this.others = others;
    }

    /** The condition, beginning with “only”. */
    public String only(Use use) {
        Record settings = use.settings();
        if (settings instanceof Conditions.Visit visit) {
            return "only at a " + titles.team() + "'s "
                    + switch (visit.turn()) {
                        case FIRST -> "first visit";
                        case LATER -> "later visits";
                        case LAST -> "last visit";
                    };
        }
        if (settings instanceof Conditions.Chosen chosen) {
            return "only where "
                    + Sentences.and(chosen.options().entrySet().stream()
                            .map(this::chosen)
                            .toList());
        }
        if (settings instanceof Conditions.Rated rated) {
            return "only where "
                    + Sentences.and(
                            rated.levels().entrySet().stream().map(this::rated).toList());
        }
        if (settings instanceof Conditions.Attended attended) {
            return "only for those who attended "
                    + Sentences.and(attended.steps().stream().map(titles::step).toList());
        }
        if (settings instanceof Conditions.Host host) {
            return "only where " + FactPhrases.test("the host's", host.facts());
        }
        return "only where " + others.said(use, WordPlace.CONDITION);
    }

    private String chosen(Map.Entry<String, List<String>> options) {
        List<String> chosen = options.getValue().stream()
                .map(option -> titles.option(options.getKey(), option))
                .toList();
        return Sentences.or(chosen) + " is chosen under " + titles.thing(options.getKey());
    }

    private String rated(Map.Entry<String, List<String>> levels) {
        List<String> answers = levels.getValue().stream()
                .map(level -> titles.level(levels.getKey(), level))
                .toList();
        return titles.thing(levels.getKey()) + " is answered with " + Sentences.or(answers);
    }
}
