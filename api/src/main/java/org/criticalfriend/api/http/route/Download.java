package org.criticalfriend.api.http.route;

import java.nio.charset.StandardCharsets;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.engine.composition.DocumentFormat;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;

/** A file to be shown or kept. */
public final class Download {

    private final String mediaType;
    private final byte[] content;
    private final String fileName;
    private final String caching;

    private Download(String mediaType, byte[] content, String fileName, String caching) {
        this.mediaType = mediaType;
        this.content = content;
        this.fileName = fileName;
        this.caching = caching;
    }

    /** A text that a browser shows. */
    public static Download shown(String mediaType, String text) {
        return new Download(mediaType, text.getBytes(StandardCharsets.UTF_8), "", "");
    }

    /**
     * A text that a browser keeps as a file and never shows.
     *
     * @param fileName small letters, digits, hyphens and a point
     */
    public static Download kept(String mediaType, String text, String fileName) {
        return new Download(mediaType, text.getBytes(StandardCharsets.UTF_8), fileName, "");
    }

    /** The same of a file that is no text. */
    public static Download kept(String mediaType, byte[] content, String fileName) {
        return new Download(mediaType, content.clone(), fileName, "");
    }

    /**
     * A document as a file.
     *
     * @param name of the file, without its ending
     * @throws RejectedException if a plugin could not write it, whose name it says
     */
    public static Download of(DocumentFormat format, Document document, Stamp stamp, String name) {
        byte[] written = format.write(document, stamp).or(failure -> {
            throw new RejectedException(
                    "", failure.sentence() + " The other formats of the document are as they were.");
        });
        return kept(format.mediaType(), written, name + "." + format.ending());
    }

    /**
     * A part of every page, such as its style.
     *
     * @param caching how long a browser may use it again
     */
    public static Download used(String mediaType, byte[] content, String caching) {
        return new Download(mediaType, content.clone(), "", caching);
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }

    /** The name it is kept under; empty where it is shown. */
    public String fileName() {
        return fileName;
    }

    /** How long a browser may use it again; empty for not at all. */
    public String caching() {
        return caching;
    }
}
