package org.criticalfriend.engine.document.file;

import java.time.temporal.ChronoUnit;
import org.criticalfriend.engine.document.Characters;
import org.criticalfriend.engine.document.Document;

/**
 * What a file says of itself, for shelves and searches.
 *
 * @param author whoever runs it; empty for nobody
 * @param summary a sentence or two, which say whether it is a draft
 */
record Description(String title, String author, String summary, String language) {

    /** What is said of a document. */
    static Description of(Document document) {
        String title = Characters.line(document.title());
        String lead = Characters.line(document.lead());
        String summary = lead.isEmpty() ? title : lead;
        return new Description(
                title,
                Characters.line(document.instance()),
                document.isDraft() ? Wording.DRAFT + ". " + summary : summary,
                document.language());
    }

    /** The core properties of an office document (ISO/IEC 29500-2). */
    String core(Stamp stamp) {
        String date = stamp.at().truncatedTo(ChronoUnit.SECONDS).toString();
        Markup core = new Markup()
                .asItIs(OfficeParts.HEAD)
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", title)
                .element("dc:description", summary)
                .element("dc:language", language);
        if (!author.isEmpty()) {
            core.element("dc:creator", author);
        }
        return core.element("dcterms:created", date, "xsi:type", "dcterms:W3CDTF")
                .element("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF")
                .close()
                .toString();
    }
}
