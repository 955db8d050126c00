package org.criticalfriend.engine.language.prose;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles and ids as nouns inside a sentence. */
public final class Nouns {

    /** Words of a programme's title that are written small unless they stand first. */
    private static final List<String> SMALL = List.of("a", "an", "and", "for", "in", "of", "on", "the", "to", "with");

    private Nouns() {}

    /** A title as it stands inside a sentence: small, unless capitals say that it is a name or an abbreviation. */
    public static String inSentence(String title) {
        boolean isName = title.chars().skip(1).anyMatch(Character::isUpperCase);
        return title.isEmpty() || isName ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** Several of a noun: {@code heads of service}, {@code facilities}, {@code people}. */
    public static String plural(String noun) {
        int of = noun.indexOf(" of ");
        if (of > 0) {
            return plural(noun.substring(0, of)) + noun.substring(of);
        }
        if (noun.equals("person")) {
            return "people";
        }
        if (noun.endsWith("s") && !noun.endsWith("ss")) {
            return noun;
        }
        if (noun.matches(".*[^aeiou]y")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(".*(ss|x|ch|sh)") ? noun + "es" : noun + "s";
    }

    /** Whether a noun already means several. */
    public static boolean isSeveral(String noun) {
        return noun.equals("people") || (noun.endsWith("s") && !noun.endsWith("ss"));
    }

    /** One of a noun: {@code an organisation}, {@code a school}. */
    public static String one(String noun) {
        boolean soundsOpen = noun.matches("(?i)([aeio]|u(?!ni|s[ei])|hour).*") && !noun.matches("(?i)(one|eu).*");
        return (soundsOpen ? "an " : "a ") + noun;
    }

    /** The title a programme's id stands for: {@code reading-together} is Reading Together. */
    public static String programme(String id) {
        String title = Stream.of(id.split("-"))
                .map(word -> SMALL.contains(word) ? word : Sentences.capital(word))
                .collect(Collectors.joining(" "));
        return Sentences.capital(title);
    }

    /** An id inside a sentence: {@code free-school-meals} is free school meals. */
    public static String id(String id) {
        return id.replace('-', ' ');
    }

    /** A plugin's word without the plugin in front: {@code fair-travel/rail-time} is rail time. */
    public static String word(String written) {
        return id(written.substring(written.indexOf('/') + 1));
    }
}
