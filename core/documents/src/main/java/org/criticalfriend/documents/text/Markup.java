package org.criticalfriend.documents.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** XML while it is written; texts and the values of attributes are escaped. */
public final class Markup {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public Markup open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with a text. */
    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** An element that holds nothing. */
    public Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** A text within the element that was begun last. */
    public Markup text(String text) {
        escape(text, false);
        return this;
    }

    /** A text of several lines, with a break between two. */
    public Markup lines(String text) {
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                empty("br");
            }
            text(lines.get(line));
        }
        return this;
    }

    /** Ends a line of the file. */
    public Markup line() {
        written.append('\n');
        return this;
    }

    /** Text of our own that is already markup, or a style sheet. */
    public Markup asItIs(String markup) {
        written.append(markup);
        return this;
    }

    /** All that was written. */
    @Override
    public String toString() {
        return written.toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            written.append('"');
        }
        return written;
    }

    private void escape(String text, boolean isAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append(isAttribute ? "&quot;" : "\"");
                case '\n', '\t' -> {
                    if (isAttribute) {
                        written.append("&#").append((int) character).append(';');
                    } else {
                        written.append(character);
                    }
                }
                default -> written.append(character);
            }
        }
    }
}
