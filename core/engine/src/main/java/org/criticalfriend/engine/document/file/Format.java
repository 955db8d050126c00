package org.criticalfriend.engine.document.file;

/** What a document can be written as. */
public enum Format {
    /** One page that holds all it needs, to read on a screen and to print. */
    HTML("text/html; charset=utf-8", "html"),

    /** For paper, for keeping (PDF/A-3u) and for everybody (PDF/UA-1). */
    PDF("application/pdf", "pdf"),

    /** To work on in a word processor. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),

    /** The document as a tree, for other programs. */
    JSON("application/json", "json"),

    /** The tables alone, as text. */
    CSV("text/csv; charset=utf-8", "csv"),

    /** The tables alone, for a spreadsheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

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
