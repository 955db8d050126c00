package org.criticalfriend.documents.page;

import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.spi.document.Document;

/** A document as a web page. */
public final class HtmlFile {

    private HtmlFile() {}

    /**
     * One page that needs no other file, no script and no network: well-formed XHTML that is HTML as well. What is no
     * character, or would turn the words around it about, has a mark in its place.
     */
    public static String of(Document document) {
        return Page.forBrowsers(Texts.map(document, Characters::visible));
    }
}
