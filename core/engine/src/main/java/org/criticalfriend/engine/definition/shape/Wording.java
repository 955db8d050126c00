package org.criticalfriend.engine.definition.shape;

import java.util.Collection;
import java.util.Locale;
import org.criticalfriend.engine.definition.source.Tree;
import org.criticalfriend.spi.language.WordPlace;

/** Every sentence about a part of a file that does not look as it should. */
final class Wording {

    static final String COMMA = "the text ends at the comma; put it in quotes";
    static final String NOTHING = "nothing stands here; write a value or remove the key";
    static final String NO_NAME = "name at least one";
    static final String ANY_OF_ALONE = "`any-of` stands alone; write it as a test of its own";

    private Wording() {}

    static String expected(String what, Tree found) {
        if (found instanceof Tree.Scalar scalar && scalar.isNothing()) {
            return "nothing stands here; expected " + what;
        }
        String seen = found instanceof Tree.Scalar scalar ? "`" + shortened(scalar.text()) + "`" : found.inWords();
        return "expected " + what + ", found " + seen;
    }

    static String unknownKey(String noun, Collection<String> keys, boolean hasNearest) {
        return article(noun) + " has no such key" + (hasNearest ? "" : "; its keys are " + list(keys));
    }

    static String missing(String key, String meaning) {
        return "`" + key + "` is missing: " + meaning;
    }

    static String badId(String example) {
        return "an id is written in small letters, digits and hyphens: `" + example + "`";
    }

    static String unknownWord(WordPlace place, Collection<String> words, boolean hasNearest) {
        return "no " + place.title() + " is called this" + (hasNearest ? "" : "; there are " + list(words));
    }

    static String notInstalled(String plugin, String word) {
        return "`" + plugin + "` is not installed; it brings `" + word + "`";
    }

    static String oneWord(WordPlace place, Collection<String> words) {
        return "exactly one " + place.title() + " is needed here: " + list(words);
    }

    static String twoWords(WordPlace place) {
        return switch (place) {
            case CONDITION -> "two conditions are two things and there is no `and`; leave one";
            case SECTION -> "one section, one word: make it two";
            default -> "one rule, one word: make it two";
        };
    }

    static String oneOf(Collection<String> values, boolean hasNearest) {
        return "no such value" + (hasNearest ? "" : "; there are " + list(values));
    }

    static String severalNames(String written) {
        return "several names are written as a list: [" + written.replaceAll("\\s*,\\s*", ", ") + "]";
    }

    static String namedTwice() {
        return "this name stands twice in the list";
    }

    static String whole(int least, int most) {
        if (most == Integer.MAX_VALUE) {
            return "a whole number, at least " + least;
        }
        return least == most ? "`" + least + "`" : "a whole number from " + least + " to " + most;
    }

    static String flag() {
        return "write `true`, or leave the key out";
    }

    static String wordRefused(String word, String sentence) {
        return "`" + word + "` does not take this: " + sentence;
    }

    static String list(Collection<String> words) {
        return String.join(", ", words);
    }

    static String article(String noun) {
        return ("aeiou".indexOf(noun.toLowerCase(Locale.ROOT).charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
