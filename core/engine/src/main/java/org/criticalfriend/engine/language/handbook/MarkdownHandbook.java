package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A handbook as Markdown. */
public final class MarkdownHandbook {

    private static final int DEEPEST = 6;

    private MarkdownHandbook() {}

    /** Writes it, ending with a line feed. */
    public static String write(Handbook handbook) {
        List<String> parts = new ArrayList<>();
        parts.add("# " + escaped(handbook.title()));
        handbook.chapters().forEach(chapter -> write(chapter, 2, parts));
        return String.join("\n\n", parts) + "\n";
    }

    private static void write(Chapter chapter, int depth, List<String> parts) {
        parts.add("#".repeat(Math.min(depth, DEEPEST)) + " " + escaped(chapter.title()));
        chapter.blocks().forEach(block -> parts.add(write(block)));
        chapter.chapters().forEach(within -> write(within, depth + 1, parts));
    }

    private static String write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return begun(escaped(paragraph.text()));
        }
        if (block instanceof Block.Listing listing) {
            return listing.items().stream()
                    .map(item -> "- " + begun(escaped(item)))
                    .collect(Collectors.joining("\n"));
        }
        Block.Table table = (Block.Table) block;
        List<String> lines = new ArrayList<>();
        lines.add(row(table.header()));
        lines.add(row(table.header().stream().map(cell -> "---").toList()));
        table.rows().forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> escaped(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What would otherwise be a tag, code, a link or an underlined word stays what somebody wrote. */
    private static String escaped(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("`", "\\`")
                .replace("_", "\\_")
                .replace("[", "\\[");
    }

    /** A text that begins like a heading, a list or a quotation does not become one. */
    private static String begun(String text) {
        return text.replaceFirst("^(#|>|[-+] )", "\\\\$1").replaceFirst("^(\\d+)([.)] )", "$1\\\\$2");
    }
}
