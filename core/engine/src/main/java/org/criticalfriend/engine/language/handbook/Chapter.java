package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of a handbook.
 *
 * @param blocks what stands in it before its own chapters
 * @param chapters the chapters within
 */
public record Chapter(String title, List<Block> blocks, List<Chapter> chapters) {

    /** Takes copies. */
    public Chapter {
        blocks = List.copyOf(blocks);
        chapters = List.copyOf(chapters);
    }

    /** Whether nothing stands in it. */
    boolean isEmpty() {
        return blocks.isEmpty() && chapters.isEmpty();
    }

    /** A chapter while it is put together. */
    static final class Draft {

        private final String title;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Chapter> chapters = new ArrayList<>();

        Draft(String title) {
            this.title = title;
        }

        /** Adds a paragraph; nothing where there is no text. */
        Draft say(@Nullable String text) {
            if (text != null && !text.isBlank()) {
                blocks.add(new Block.Paragraph(text.strip().replaceAll("\\s+", " ")));
            }
            return this;
        }

        /** Adds a paragraph of several sentences. */
        Draft say(List<String> sentences) {
            return say(String.join(" ", sentences));
        }

        /** Adds a list with a sentence before it; nothing where there are no items. */
        Draft list(String before, List<String> items) {
            if (!items.isEmpty()) {
                say(before);
                blocks.add(new Block.Listing(items));
            }
            return this;
        }

        /** Adds a table; nothing where there are no rows. */
        Draft table(List<String> header, List<List<String>> rows) {
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(header, rows));
            }
            return this;
        }

        /** Adds a chapter within; nothing where it is empty. */
        Draft within(Optional<Chapter> chapter) {
            chapter.ifPresent(chapters::add);
            return this;
        }

        /** The finished chapter; empty where nothing stands in it. */
        Optional<Chapter> finish() {
            Chapter chapter = new Chapter(title, blocks, chapters);
            return chapter.isEmpty() ? Optional.empty() : Optional.of(chapter);
        }
    }
}
