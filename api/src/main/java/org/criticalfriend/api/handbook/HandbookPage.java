package org.criticalfriend.api.handbook;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * A handbook: that of a whole edition, or of one role.
 *
 * @param chapters with those within them, in reading order
 * @param handbooks the handbooks of the edition, this one among them without an address
 * @param programme back to the edition
 */
public record HandbookPage(Frame frame, List<Chapter> chapters, List<Link> handbooks, Link programme) {

    public HandbookPage {
        chapters = List.copyOf(chapters);
        handbooks = List.copyOf(handbooks);
    }

    /**
     * A chapter.
     *
     * @param depth 2 for a chapter of the handbook, 3 for one within it and so on
     * @param id where it can be linked to
     */
    public record Chapter(int depth, String id, String title, List<Block> blocks) {

        public Chapter {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A paragraph, a list or a table.
     *
     * @param text the paragraph; empty for the others
     * @param items of a list
     * @param header of a table
     * @param rows of a table, each as long as the header
     */
    public record Block(String text, List<String> items, List<String> header, List<List<String>> rows) {

        public Block {
            items = List.copyOf(items);
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
