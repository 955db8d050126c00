package org.criticalfriend.engine.language.prose;

import java.util.List;
import java.util.Locale;
import org.criticalfriend.spi.phrase.Range;

/** Numbers as they are said: to ten in words, above in figures. */
public final class Numbers {

    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");

    private static final List<String> TEENS = List.of(
            "Eleven",
            "Twelve",
            "Thirteen",
            "Fourteen",
            "Fifteen",
            "Sixteen",
            "Seventeen",
            "Eighteen",
            "Nineteen",
            "Twenty");

    private Numbers() {}

    /** A number from 11 to 20 at the beginning of a sentence, where figures do not stand. */
    static String begin(int number) {
        return TEENS.get(number - WORDS.size());
    }

    /** A number: {@code three}, {@code 1,500}. */
    public static String word(int number) {
        return number < WORDS.size() ? WORDS.get(number) : figures(number);
    }

    /** A number of things: {@code one school}, {@code three schools}. */
    public static String counted(int number, String noun) {
        return word(number) + " " + (number == 1 ? noun : Nouns.plural(noun));
    }

    /** How often: {@code once}, {@code three times}. */
    public static String times(int number) {
        return number == 1 ? "once" : number == 2 ? "twice" : word(number) + " times";
    }

    /** The place in an order, from 1: {@code second}. */
    static String place(int number) {
        return number <= PLACES.size() ? PLACES.get(number - 1) : "number " + figures(number);
    }

    /** A range: {@code three}, {@code three or four}, {@code 18 to 21}, {@code one or more}, {@code at most one}. */
    public static String range(Range range) {
        Integer most = range.most();
        if (most == null) {
            return range.least() == 0 ? "any number" : said(range.least(), range.least()) + " or more";
        }
        if (range.isOne()) {
            return range.least() == 0 ? "none" : said(most, most);
        }
        if (range.least() == 0) {
            return (most == 1 ? "at most " : "up to ") + said(most, most);
        }
        String between = most == range.least() + 1 ? " or " : " to ";
        return said(range.least(), most) + between + said(most, most);
    }

    /** How many of a thing: {@code three or four schools}, {@code at most one note-taker}. */
    public static String counted(Range range, String noun) {
        Integer most = range.most();
        if (most == null && range.least() == 0) {
            return "any number of " + Nouns.plural(noun);
        }
        boolean isOne = most != null && most == 1;
        String number = range.isOne() && range.least() == 0 ? "no" : range(range);
        return number + " " + (isOne ? noun : Nouns.plural(noun));
    }

    /** Numbers to be compared, always in figures: {@code 300 to 999}, {@code 1,500 or more}, {@code 299 or fewer}. */
    static String bounds(Range range) {
        Integer most = range.most();
        if (most == null) {
            return figures(range.least()) + " or more";
        }
        if (range.isOne()) {
            return figures(most);
        }
        return range.least() == 0 ? figures(most) + " or fewer" : figures(range.least()) + " to " + figures(most);
    }

    /** Both ends of a range are said alike: in words only where the greater one is. */
    private static String said(int number, int greatest) {
        return greatest < WORDS.size() ? word(number) : figures(number);
    }

    private static String figures(int number) {
        return String.format(Locale.UK, number < 1000 ? "%d" : "%,d", number);
    }
}
