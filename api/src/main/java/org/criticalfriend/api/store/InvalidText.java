package org.criticalfriend.api.store;

/**
 * What was to be kept holds what is no character, so that it could not be given back as it came: U+0000, which not every
 * database keeps, or half of a pair, which has no place in UTF-8. The message says which and where, and nothing else of
 * what was written.
 */
public final class InvalidText extends IllegalArgumentException {

    private InvalidText(String sentence) {
        super(sentence);
    }

    /**
     * The text itself.
     *
     * @throws InvalidText if it cannot be kept
     */
    public static String checked(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == 0) {
                throw new InvalidText("The text cannot be kept, for its character " + (at + 1) + " is U+0000.");
            }
            if (Character.isSurrogate(letter)) {
                if (Character.isLowSurrogate(letter)
                        || at + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(at + 1))) {
                    throw new InvalidText(
                            "The text cannot be kept, for its character " + (at + 1) + " is half of a character only.");
                }
                at++;
            }
        }
        return text;
    }
}
