package org.criticalfriend.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.criticalfriend.documents.text.Description;
import org.criticalfriend.documents.text.Markup;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;

/** The parts of an office document in their zip. */
final class OfficeParts {

    /** What every part begins with. */
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** As early as a zip can tell, but for the very first day: Java takes that for an earlier one and adds its zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String ABOUT_THE_PROGRAM = new Markup()
            .asItIs(HEAD)
            .open("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
            .element("Application", Wording.PRODUCT)
            .close()
            .toString();

    private OfficeParts() {}

    /**
     * Puts what the file says of itself in the place of what its writer put there, which tells the time of writing, and
     * the parts in the order of their names, without a time.
     *
     * @param written the file as its writer left it
     * @param parts what else stands in the place of a part, by its name
     */
    static byte[] pack(byte[] written, Document document, Stamp stamp, Map<String, String> parts) {
        Map<String, String> instead = new HashMap<>(parts);
        instead.put("docProps/core.xml", core(Description.of(document), stamp));
        instead.put("docProps/app.xml", ABOUT_THE_PROGRAM);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Map<String, byte[]> found = unpack(written);
            if (!found.keySet().containsAll(instead.keySet())) {
                throw new IllegalStateException("of " + instead.keySet() + " there are only " + found.keySet());
            }
            instead.forEach((name, text) -> found.put(name, text.getBytes(StandardCharsets.UTF_8)));
            for (Map.Entry<String, byte[]> part : found.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a zip in memory could not be written", impossible);
        }
        return bytes.toByteArray();
    }

    /** The core properties of an office document (ISO/IEC 29500-2). */
    private static String core(Description file, Stamp stamp) {
        String date = stamp.at().truncatedTo(ChronoUnit.SECONDS).toString();
        Markup core = new Markup()
                .asItIs(HEAD)
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
                .element("dc:title", file.title())
                .element("dc:description", file.summary())
                .element("dc:language", file.language());
        if (!file.author().isEmpty()) {
            core.element("dc:creator", file.author());
        }
        return core.element("dcterms:created", date, "xsi:type", "dcterms:W3CDTF")
                .element("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF")
                .close()
                .toString();
    }

    /** Read from the list at the end of the zip: a writer that did not know a size beforehand may tell a wrong one. */
    private static Map<String, byte[]> unpack(byte[] written) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(written))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        }
        return parts;
    }
}
