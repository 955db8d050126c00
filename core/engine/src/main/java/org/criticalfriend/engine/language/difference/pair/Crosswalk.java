package org.criticalfriend.engine.language.difference.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.shape.Ids;
import org.criticalfriend.spi.programme.Part;

/** What carries on from what, where the newer edition says so by {@code was}, and what that means for the figures. */
public enum Crosswalk {
    /** A note. */
    NOTE("what was written as %s", "now counts with what is written as"),
    /** A heading of a framework. */
    HEADING("what was filed under %s", "now counts under"),
    /** A level of a scale. */
    LEVEL("what was answered with %s", "now counts as"),
    /** An instrument. */
    INSTRUMENT("what was answered to %s", "now counts with the answers to"),
    /** A statement or question. */
    ITEM("what was answered to %s", "now counts with the answers to"),
    /** A choice. */
    CHOICE("what was chosen under %s", "now counts under"),
    /** An option of a choice. */
    OPTION("where %s was chosen, it", "now counts as"),
    /** An award. */
    AWARD("what was held as %s", "now counts as");

    private final String past;
    private final String counts;

    Crosswalk(String past, String counts) {
        this.past = past;
        this.counts = counts;
    }

    /**
     * The sentences on all that is folded together, begins anew or carries on from elsewhere.
     *
     * @param name what a part is called inside a sentence
     */
    public <T extends Part> List<String> told(Pairs<T> pairs, Function<T, String> name) {
        List<String> sentences = new ArrayList<>();
        for (Pair<T> folded : pairs.folded()) {
            String what = past.replace("%s", name.apply(folded.before()));
            sentences.add(Sentences.sentence(what + " " + counts + " " + name.apply(folded.now())
                    + ", and every comparison of the two editions says so"));
        }
        for (T anew : pairs.anew()) {
            sentences.add(begins(name.apply(anew)));
        }
        for (Pairs.Carried<T> carried : pairs.carried()) {
            sentences.add(Sentences.capital(name.apply(carried.now())) + " carries on "
                    + Sentences.title(Ids.inWords(carried.id())) + " of " + Nouns.programme(carried.programme())
                    + ", so that its figures go on.");
        }
        pairs.retold()
                .forEach(part -> sentences.add("What " + name.apply(part)
                        + " carries on from editions before these two is now told otherwise."));
        return sentences;
    }

    private String begins(String name) {
        boolean isAnswered = this == ITEM || this == INSTRUMENT;
        return isAnswered
                ? "Answers to " + name + " cannot be compared with the years before: its figures begin anew."
                : Sentences.capital(name) + " cannot be compared with the years before: its figures begin anew.";
    }
}
