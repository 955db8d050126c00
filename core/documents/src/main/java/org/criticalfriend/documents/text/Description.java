package org.criticalfriend.documents.text;

import org.criticalfriend.spi.document.Document;

/**
 * What a file says of itself, for shelves and searches.
 *
 * @param author who runs the cohort; empty if nobody is named
 * @param summary a sentence or two, which say whether it is a draft
 */
public record Description(String title, String author, String summary, String language) {

    /** What is said of a document. */
    public static Description of(Document document) {
        String title = Characters.line(document.title());
        String lead = Characters.line(document.lead());
        String summary = lead.isEmpty() ? title : lead;
        return new Description(
                title,
                Characters.line(document.instance()),
                document.isDraft() ? Wording.DRAFT + ". " + summary : summary,
                document.language());
    }
}
