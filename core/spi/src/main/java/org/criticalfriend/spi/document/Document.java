package org.criticalfriend.spi.document;

import java.util.List;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;

/** A document before it is written in a format. Everything in it is plain text. */
@Description("a document before it is written in a format; everything in it is plain text")
public record Document(
        @Description("as it stands above it") String title,

        @Description("the language of its texts, such as en-GB")
        String language,

        @Description("who runs it, such as a hub, as it stands at the head")
        String instance,

        @Description("a sentence or two on what it is; empty for none")
        String lead,

        @Description("whether it is not yet released, which every page then says")
        boolean isDraft,

        @Description("how far its sign-off has come, in order; none where nobody signs it off")
        List<Stage> stages,

        @Description("for whom it is, as a sentence") String audience,
        @Description("its parts, in order") List<Part> parts) {

    /** Takes copies. */
    @HostOnly
    public Document {
        stages = List.copyOf(stages);
        parts = List.copyOf(parts);
    }

    /** A released document in British English, without the name of an instance, a lead, stages or an audience. */
    public static Document of(String title, List<Part> parts) {
        return new Document(title, "en-GB", "", "", false, List.of(), "", parts);
    }

    /** The same document in another language, such as {@code cy}. */
    public Document inLanguage(String tag) {
        return new Document(title, tag, instance, lead, isDraft, stages, audience, parts);
    }

    /** The same document with the name of the instance that runs it, such as a hub. */
    public Document runBy(String name) {
        return new Document(title, language, name, lead, isDraft, stages, audience, parts);
    }

    /** The same document with a sentence or two on what it is. */
    public Document withLead(String sentences) {
        return new Document(title, language, instance, sentences, isDraft, stages, audience, parts);
    }

    /** The same document, not yet released. */
    public Document asDraft() {
        return new Document(title, language, instance, lead, true, stages, audience, parts);
    }

    /** The same document with the stages of its sign-off, in order. */
    public Document withStages(List<Stage> signed) {
        return new Document(title, language, instance, lead, isDraft, signed, audience, parts);
    }

    /** The same document with a sentence that says for whom it is. */
    public Document forAudience(String sentence) {
        return new Document(title, language, instance, lead, isDraft, stages, sentence, parts);
    }

    /** A stage of its sign-off. */
    @Description("a stage of the sign-off")
    public record Stage(
            @Description("what is done in it") String title,
            @Description("who does it") String who,

            @Description("when it was done, or what it waits for")
            String state) {}

    /** A part with a heading. */
    @Description("a part with a heading")
    public record Part(
            @Description("its heading") String title,
            @Description("what it is made of, in order") List<Block> blocks) {

        /** Takes a copy. */
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}
