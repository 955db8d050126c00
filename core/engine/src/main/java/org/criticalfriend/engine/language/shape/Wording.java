package org.criticalfriend.engine.language.shape;

import java.util.Collection;
import java.util.Locale;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.spi.language.WordPlace;

/** Every sentence about a part of a file that does not look as it should. */
final class Wording {

    static final String COMMA = "the text ends at the comma; put it in quotes";
    static final String NO_SETTING = "this stands alone after a comma; a setting has a key, a colon and a value";
    static final String NOTHING = "nothing stands here; write a value or remove the key";
    static final String NO_NAME = "name at least one";
    static final String ANY_OF_ALONE = "`any-of` stands alone; write it as a test of its own";

    static final String NO_SUCH_DAY = "there is no such day in the calendar";
    static final String NO_SUCH_TERM = "the terms are autumn term, spring term and summer term";
    static final String NO_STEP = "name the step too, such as 2 weeks before launch";

    static final String NO_SUCH_TEST = "a fact has values, not tests";
    static final String READ_AS_NAME = "this is read as a name of its own";
    static final String NO_WEIGHT = "a rule in `any-of` has no weight of its own; write it beside `any-of`";

    private Wording() {}

    static String expected(String what, Tree found) {
        if (found instanceof Tree.Scalar scalar && scalar.isNothing()) {
            return "nothing stands here; expected " + what;
        }
        String seen = found instanceof Tree.Scalar scalar ? "`" + shortened(scalar.text()) + "`" : found.inWords();
        return "expected " + what + ", found " + seen;
    }

    static String unknownKey(String form, Collection<String> keys, boolean hasNearest) {
        return form + " has no such key" + (hasNearest ? "" : "; its keys are " + list(keys));
    }

    /** Settings with these keys, as an example. */
    static String settings(Collection<String> keys) {
        return "settings such as { " + String.join(": …, ", keys) + ": … }";
    }

    static String missing(String key, String meaning) {
        return "`" + key + "` is missing: " + meaning;
    }

    static String badId(String example) {
        return "an id is written in small letters, digits and hyphens: `" + example + "`";
    }

    static String badLanguage(String text) {
        return "`" + shortened(text) + "` is no code of a language; write one such as cy or en-GB";
    }

    static String unknownWord(WordPlace place, Collection<String> words, boolean hasNearest) {
        return "no " + place.title() + " is called this" + (hasNearest ? "" : "; there are " + list(words));
    }

    static String notInstalled(String plugin, String word) {
        return "`" + plugin + "` is not installed; it brings `" + word + "`";
    }

    static String otherPlace(String word, WordPlace is, WordPlace expected) {
        return "`" + word + "` is " + article(is.title()) + "; here " + article(expected.title()) + " stands";
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
        return "no such value"
                + (hasNearest
                        ? ""
                        : values.size() == 1 ? "; there is only " + list(values) : "; there are " + list(values));
    }

    static String severalNames(Collection<String> names) {
        return "several names are written as a list: [" + list(names) + "]";
    }

    static String namedTwice() {
        return "this name stands twice in the list";
    }

    static String least(int least) {
        return least + " is the least";
    }

    static String most(int most) {
        return most + " is the most";
    }

    static String numberAlone(String number) {
        return "write the number alone: " + number;
    }

    static String twoDots(String range) {
        return "write a range with two dots: " + range;
    }

    static String rangeTurned(String range) {
        return "a range runs from the smaller number to the larger: " + range;
    }

    static String rangeWithoutBeginning(String end) {
        return "say where the range begins too, such as 1.." + end;
    }

    static String miles(String inKilometres) {
        return "distances are told in km; " + inKilometres;
    }

    static String termOfTheCohort(String term) {
        return "write `" + term + "`; the year is that of the cohort";
    }

    static String beforeOrAfter(String step) {
        return "write `before " + step + "` or `after " + step + "`";
    }

    static String write(String text) {
        return "write `" + text + "`";
    }

    static String placeInBraces(String place) {
        return "write <" + place + "> for a place in a text; put other texts that begin with `{` in quotes";
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
