package org.criticalfriend.engine.statistics;

import java.util.List;
import org.criticalfriend.spi.word.Word;

/** The engine's own words under {@code show}. */
public final class Figures {

    private static final List<Word> WORDS = List.of(
            new Shown("counts", "how often each level was chosen"),
            new Shown("percent", "how many in a hundred chose each level"),
            Figure.N,
            Figure.MEAN,
            Figure.MEDIAN,
            new Shown("mode", "the level chosen most often, or several"),
            Figure.SD,
            Figure.FAVOURABLE,
            new Shown("all-favourable", "how many hosts have favourable answers alone"),
            new Shown("answers", "the answers one by one"));

    private Figures() {}

    /** All of them, in the order in which the language lists them; those that are single numbers are figures. */
    public static List<Word> words() {
        return WORDS;
    }

    /** A word that is no single number: whoever draws up a section knows what to show. */
    private record Shown(String name, String meaning) implements Word {}
}
