package org.criticalfriend.engine.language.shape;

import java.util.Locale;
import java.util.regex.Pattern;

/** How ids are written, and how they are said. */
public final class Ids {

    /** An id: small letters, digits and hyphens, beginning with a letter or digit. */
    public static final String PATTERN = "[a-z0-9][a-z0-9-]*";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern ID = Pattern.compile(PATTERN);

    private Ids() {}

    /** Whether a text is an id. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The id somebody probably meant: {@code Reading Together} becomes {@code reading-together}. */
    public static String likely(String text) {
        String id = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "reading-together" : id;
    }

    /** The sentence for something that is not an id. */
    public static String refusal(String text) {
        return Wording.badId(likely(text));
    }

    /** Whether a text is the code of a language, with its country or script if need be: {@code cy}, {@code en-GB}. */
    public static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    /** The sentence for something that is not the code of a language. */
    public static String languageRefusal(String text) {
        return Wording.badLanguage(text);
    }

    /** An id in words, as a title: {@code lead-reviewer} becomes {@code Lead reviewer}. */
    public static String inWords(String id) {
        String words = id.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A key of a file for a name of Java: {@code ledBy} becomes {@code led-by}. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            if (character == '_') {
                key.append('-');
            } else if (Character.isUpperCase(character)
                    && index > 0
                    && !name.toUpperCase(Locale.ROOT).equals(name)) {
                key.append('-').append(Character.toLowerCase(character));
            } else {
                key.append(Character.toLowerCase(character));
            }
        }
        return key.toString();
    }

    /** A path with one more id. */
    public static String under(String path, String id) {
        return path.isEmpty() ? id : path + "." + id;
    }
}
