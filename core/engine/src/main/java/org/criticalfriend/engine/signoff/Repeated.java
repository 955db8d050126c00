package org.criticalfriend.engine.signoff;

/** Words of a note that are repeated in what was said about a draft. */
final class Repeated {

    /** What is shorter stands in many sentences by chance. */
    private static final int SHORTEST_WITHIN = 12;

    private Repeated() {}

    /** A text without them; words of a letter or two go only where they are all of it. */
    static String without(String text, String gone, String instead) {
        if (gone.length() >= SHORTEST_WITHIN) {
            return text.replace(gone, instead);
        }
        return !gone.isEmpty() && text.equals(gone) ? instead : text;
    }
}
