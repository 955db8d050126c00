package org.criticalfriend.engine.language.tailoring;

import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.engine.language.source.Tree;
import org.criticalfriend.spi.SourceLocation;

/**
 * A whole programme file as it is after all tailoring, with the file and line each value comes from behind it. What it
 * writes is a programme file again.
 */
public final class ResolvedText {

    private static final int COMMENT_COLUMN = 72;

    private final StringBuilder text = new StringBuilder();

    private ResolvedText() {}

    /** Writes a resolved tree. */
    public static String of(Tree.Mapping tree) {
        ResolvedText resolved = new ResolvedText();
        resolved.mapping(tree, 0);
        return resolved.text.toString();
    }

    private void mapping(Tree.Mapping mapping, int depth) {
        for (Tree.Entry entry : mapping.entries()) {
            String key = "  ".repeat(depth) + written(entry.key()) + ":";
            if (entry.value() instanceof Tree.Mapping below && !below.entries().isEmpty()) {
                text.append(key).append('\n');
                mapping(below, depth + 1);
            } else {
                line(key + " " + inline(entry.value()), entry.value().place());
            }
        }
    }

    private void line(String line, SourceLocation origin) {
        String padded = line + " ".repeat(Math.max(2, COMMENT_COLUMN - line.length()));
        text.append(padded)
                .append("# ")
                .append(origin.file())
                .append(':')
                .append(origin.line())
                .append('\n');
    }

    private static String inline(Tree tree) {
        if (tree instanceof Tree.Listing listing) {
            return listing.items().stream().map(ResolvedText::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        if (tree instanceof Tree.Mapping mapping) {
            List<Tree.Entry> entries = mapping.entries();
            return entries.isEmpty()
                    ? "{}"
                    : entries.stream()
                            .map(entry -> written(entry.key()) + ": " + inline(entry.value()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return written((Tree.Scalar) tree);
    }

    /** A text as it can stand anywhere: bare where it is plain, else in quotes, which YAML takes as JSON does. */
    private static String written(Tree.Scalar scalar) {
        String value = scalar.text();
        boolean isPlain = value.matches("[A-Za-z0-9<][A-Za-z0-9 ._/@<>()’'+-]*")
                && !value.endsWith(" ")
                && !value.matches("(?i)~|null");
        if (isPlain) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
