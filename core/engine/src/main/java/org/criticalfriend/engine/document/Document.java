package org.criticalfriend.engine.document;

import java.util.List;

/**
 * A document before it is written in a format. Everything in it is plain text.
 *
 * @param title as it stands above it
 * @param language of its texts, such as {@code en-GB}
 * @param instance who runs it, such as a hub, as it stands at the head
 * @param lead a sentence or two on what it is; empty for none
 * @param isDraft whether it is not yet released, which every page then says
 * @param stages how far its sign-off has come, in order; none where nobody signs it off
 * @param audience for whom it is, as a sentence
 * @param parts in order
 */
public record Document(
        String title,
        String language,
        String instance,
        String lead,
        boolean isDraft,
        List<Stage> stages,
        String audience,
        List<Part> parts) {

    /** Takes copies. */
    public Document {
        stages = List.copyOf(stages);
        parts = List.copyOf(parts);
    }

    /**
     * A stage of its sign-off.
     *
     * @param title what is done in it
     * @param who does it
     * @param state when it was done, or what it waits for
     */
    public record Stage(String title, String who, String state) {}

    /** A part with a heading. */
    public record Part(String title, List<Block> blocks) {

        /** Takes a copy. */
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
