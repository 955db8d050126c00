package org.criticalfriend.engine.language.prose;

import java.util.List;

/**
 * Who or what a sentence speaks of.
 *
 * @param words as they stand inside the sentence: {@code the host and the visitors}
 * @param isSeveral whether the verb is that of several
 */
public record Who(String words, boolean isSeveral) {

    /** One person or thing. */
    public static Who one(String words) {
        return new Who(words, false);
    }

    /** All of these together. */
    public static Who all(List<Who> each) {
        boolean isSeveral = each.size() > 1 || each.stream().anyMatch(Who::isSeveral);
        return new Who(Sentences.and(each.stream().map(Who::words).toList()), isSeveral);
    }

    /** The words and the verb that goes with them: {@code the host writes}, {@code the visitors write}. */
    public String does(String one, String several) {
        return words + " " + (isSeveral ? several : one);
    }

    /** The words and {@code is} or {@code are}. */
    public String is() {
        return does("is", "are");
    }
}
