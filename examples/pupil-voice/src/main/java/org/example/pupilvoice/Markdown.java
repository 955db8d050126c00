package org.example.pupilvoice;

import java.nio.charset.StandardCharsets;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.criticalfriend.spi.word.FormatWord;
import org.pf4j.Extension;

/** The format {@code pupil-voice/md}: Markdown with tables, for a school's own newsletter or wiki. */
@Extension
public final class Markdown implements FormatWord {

    @Override
    public String name() {
        return "md";
    }

    @Override
    public String meaning() {
        return "text with simple marks, for a newsletter or a wiki";
    }

    @Override
    public String title() {
        return "Markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown; charset=utf-8";
    }

    @Override
    public String ending() {
        return "md";
    }

    /** The stamp is left out: nothing in the text tells when it was made, so it is the same for any. */
    @Override
    public byte[] write(Document document, Stamp stamp) {
        return new MarkdownText().of(document).getBytes(StandardCharsets.UTF_8);
    }
}
