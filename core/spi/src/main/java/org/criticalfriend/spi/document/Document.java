package org.criticalfriend.spi.document;

import java.util.List;
import org.criticalfriend.spi.language.Means;

/** A document before it is written in a format. Everything in it is plain text. */
@Means("a document before it is written in a format; everything in it is plain text")
public record Document(
        @Means("as it stands above it") String title,
        @Means("the language of its texts, such as en-GB") String language,

        @Means("who runs it, such as a hub, as it stands at the head")
        String instance,

        @Means("a sentence or two on what it is; empty for none")
        String lead,

        @Means("whether it is not yet released, which every page then says")
        boolean isDraft,

        @Means("how far its sign-off has come, in order; none where nobody signs it off")
        List<Stage> stages,

        @Means("for whom it is, as a sentence") String audience,
        @Means("its parts, in order") List<Part> parts) {

    /** Takes copies. */
    public Document {
        stages = List.copyOf(stages);
        parts = List.copyOf(parts);
    }

    /** A stage of its sign-off. */
    @Means("a stage of the sign-off")
    public record Stage(
            @Means("what is done in it") String title,
            @Means("who does it") String who,
            @Means("when it was done, or what it waits for") String state) {}

    /** A part with a heading. */
    @Means("a part with a heading")
    public record Part(
            @Means("its heading") String title,
            @Means("what it is made of, in order") List<Block> blocks) {

        /** Takes a copy. */
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
