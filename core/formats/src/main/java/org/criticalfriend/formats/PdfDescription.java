package org.criticalfriend.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Description;
import org.criticalfriend.documents.text.Markup;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Stamp;

/**
 * What a PDF says of itself, once for old readers and once as XMP; both must say the same. It takes the place of what
 * the writer of the PDF puts there, which tells the time of writing.
 *
 * @param content from which the number of the file is made, together with the stamp
 */
record PdfDescription(Description description, Stamp stamp, String content) {

    private static final DateTimeFormatter OLD = DateTimeFormatter.ofPattern(
                    "'D:'uuuuMMddHHmmss'+00''00'''", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int LENGTH_OF_NUMBER = 16;

    void write(PDDocument pdf) throws IOException {
        COSDictionary old = new COSDictionary();
        old.setString(COSName.TITLE, description.title());
        if (!description.author().isEmpty()) {
            old.setString(COSName.AUTHOR, description.author());
        }
        old.setString(COSName.SUBJECT, description.summary());
        old.setString(COSName.CREATOR, Wording.PRODUCT);
        old.setString(COSName.PRODUCER, Wording.PRODUCT);
        old.setString(COSName.CREATION_DATE, OLD.format(stamp.at()));
        old.setString(COSName.MOD_DATE, OLD.format(stamp.at()));
        pdf.setDocumentInformation(new PDDocumentInformation(old));

        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);

        COSArray number = new COSArray();
        number.add(number());
        number.add(number());
        pdf.getDocument().getTrailer().setItem(COSName.ID, number);
    }

    private COSString number() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String all = content + '\0' + stamp.at() + '\0' + Characters.wellFormed(stamp.seed());
            return new COSString(Arrays.copyOf(digest.digest(all.getBytes(StandardCharsets.UTF_8)), LENGTH_OF_NUMBER));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }

    private String xmp() {
        String date = XMP.format(stamp.at());
        Markup xmp = new Markup()
                .asItIs("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/")
                .open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .line();
        describe(xmp, "pdfaid", "http://www.aiim.org/pdfa/ns/id/")
                .element("pdfaid:part", "3")
                .element("pdfaid:conformance", "U")
                .close()
                .line();
        describe(xmp, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/")
                .element("pdfuaid:part", "1")
                .close()
                .line();
        describe(xmp, "dc", "http://purl.org/dc/elements/1.1/").element("dc:format", "application/pdf");
        inEveryLanguage(xmp, "dc:title", description.title());
        inEveryLanguage(xmp, "dc:description", description.summary());
        listed(xmp, "dc:language", "rdf:Bag", description.language());
        if (!description.author().isEmpty()) {
            listed(xmp, "dc:creator", "rdf:Seq", description.author());
        }
        xmp.close().line();
        describe(xmp, "xmp", "http://ns.adobe.com/xap/1.0/")
                .element("xmp:CreateDate", date)
                .element("xmp:ModifyDate", date)
                .element("xmp:CreatorTool", Wording.PRODUCT)
                .close()
                .line();
        describe(xmp, "pdf", "http://ns.adobe.com/pdf/1.3/")
                .element("pdf:Producer", Wording.PRODUCT)
                .close()
                .line();
        extension(xmp);
        return xmp.close().close().line().asItIs("<?xpacket end=\"w\"?>").toString();
    }

    /** PDF/A wants the one property of PDF/UA explained. */
    private static void extension(Markup xmp) {
        xmp.open(
                        "rdf:Description",
                        "rdf:about",
                        "",
                        "xmlns:pdfaExtension",
                        "http://www.aiim.org/pdfa/ns/extension/",
                        "xmlns:pdfaSchema",
                        "http://www.aiim.org/pdfa/ns/schema#",
                        "xmlns:pdfaProperty",
                        "http://www.aiim.org/pdfa/ns/property#")
                .open("pdfaExtension:schemas")
                .open("rdf:Bag")
                .open("rdf:li", "rdf:parseType", "Resource")
                .element("pdfaSchema:schema", "PDF/UA Universal Accessibility Schema")
                .element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/")
                .element("pdfaSchema:prefix", "pdfuaid")
                .open("pdfaSchema:property")
                .open("rdf:Seq")
                .open("rdf:li", "rdf:parseType", "Resource")
                .element("pdfaProperty:name", "part")
                .element("pdfaProperty:valueType", "Integer")
                .element("pdfaProperty:category", "internal")
                .element("pdfaProperty:description", "Which part of ISO 14289 is followed")
                .close()
                .close()
                .close()
                .close()
                .close()
                .close()
                .close()
                .line();
    }

    private static Markup describe(Markup xmp, String prefix, String namespace) {
        return xmp.open("rdf:Description", "rdf:about", "", "xmlns:" + prefix, namespace);
    }

    private static void inEveryLanguage(Markup xmp, String name, String text) {
        xmp.open(name)
                .open("rdf:Alt")
                .element("rdf:li", text, "xml:lang", "x-default")
                .close()
                .close();
    }

    private static void listed(Markup xmp, String name, String list, String text) {
        xmp.open(name).open(list).element("rdf:li", text).close().close();
    }
}
