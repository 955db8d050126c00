package org.criticalfriend.engine.language.difference.pair;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that is different, in whole sentences.
 *
 * @param text one sentence or several; it ends with a colon where lines follow
 * @param lines what is listed below it; often nothing
 */
public record Statement(String text, List<String> lines) {

    private static final Pattern TWO_ENDS = Pattern.compile("([?!.])(\\*|”)\\.(?=\\s|$)");

    /** Takes a copy; a title or quotation that ends a sentence by itself needs no full stop. */
    public Statement {
        text = TWO_ENDS.matcher(text).replaceAll("$1$2");
        lines = List.copyOf(lines);
    }

    /** A statement without a list. */
    public static Statement of(String text) {
        return new Statement(text, List.of());
    }

    /** Several sentences about one thing as one statement; none where there are no sentences. */
    public static List<Statement> together(List<String> sentences) {
        return sentences.isEmpty() ? List.of() : List.of(of(String.join(" ", sentences)));
    }
}
