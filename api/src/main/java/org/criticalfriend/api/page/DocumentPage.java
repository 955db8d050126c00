package org.criticalfriend.api.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param stages how far its sign-off has come; none where nobody signs it off
 * @param files the forms it can be had in
 * @param turn the form by which the reader passes it on; null where it is not the reader's turn
 */
public record DocumentPage(
        Frame frame,
        List<Stage> stages,
        List<Part> parts,
        List<Link> files,
        @Nullable Turn turn) {

    public DocumentPage {
        stages = List.copyOf(stages);
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }

    /** A stage of the sign-off. */
    public record Stage(String title, String who, String state) {}

    /** A part with its heading. */
    public record Part(String title, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * One of a paragraph, a heading, points or a table; the others are empty.
     *
     * @param columns none where it is no table
     */
    public record Block(
            String paragraph,
            String heading,
            List<Point> points,
            String caption,
            List<String> columns,
            List<List<String>> rows) {

        public Block {
            points = List.copyOf(points);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Something somebody wrote. */
    public record Point(String number, String text, String from, List<String> details) {

        public Point {
            details = List.copyOf(details);
        }
    }

    /** The form that passes it on. */
    public record Turn(String action, String title, String request, int stage) {}
}
