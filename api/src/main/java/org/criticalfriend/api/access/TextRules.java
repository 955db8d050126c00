package org.criticalfriend.api.access;

/** What somebody says of a document. */
public final class TextRules {

    private static final int LONGEST = 20_000;

    private TextRules() {}

    /**
     * The words without space around them.
     *
     * @throws RejectedException if they are too long to be kept
     */
    public static String checked(String field, String words) {
        if (words.length() > LONGEST) {
            throw new RejectedException(field, "Write at most " + LONGEST + " characters.");
        }
        return words.strip();
    }

    /**
     * The same, where something has to be said.
     *
     * @param sentence what is told to whoever says nothing
     */
    public static String needed(String field, String words, String sentence) {
        if (words.isBlank()) {
            throw new RejectedException(field, sentence);
        }
        return checked(field, words);
    }
}
