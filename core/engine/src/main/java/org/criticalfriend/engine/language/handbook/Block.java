package org.criticalfriend.engine.language.handbook;

import java.util.List;

/** Something that stands in a chapter. Titles inside a text stand between asterisks. */
public sealed interface Block {

    /** One sentence or several. */
    record Paragraph(String text) implements Block {}

    /** Things one below the other. */
    record Listing(List<String> items) implements Block {

        /** Takes a copy. */
        public Listing {
            items = List.copyOf(items);
        }
    }

    /**
     * Rows and columns.
     *
     * @param rows each with as many cells as the header
     */
    record Table(List<String> header, List<List<String>> rows) implements Block {

        /** Takes copies. */
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
