package org.criticalfriend.engine.document.file;

/** What a document can be written as. */
public enum Format {
    /** One page that holds all it needs, to read on a screen and to print. */
    HTML("text/html; charset=utf-8", "html"),

    /** For paper, for keeping (PDF/A-3u) and for everybody (PDF/UA-1). */
    PDF("application/pdf", "pdf"),

    /** The document as a tree, for other programs. */
    JSON("application/json", "json"),

    /** The tables alone, for spreadsheets. */
    CSV("text/csv; charset=utf-8", "csv");

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As the web calls it, with the encoding where it is text. */
    public String mediaType() {
        return mediaType;
    }

    /** What the names of its files end with, without the dot. */
    public String ending() {
        return ending;
    }
}
