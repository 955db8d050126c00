package org.criticalfriend.formats;

import java.util.Map;
import org.criticalfriend.spi.document.DocumentWriter;

/** The formats that are written here. */
public final class OfficeFormats {

    /**
     * A writer for each, by the name that the format has in a programme file. None is loaded before it writes: a reference
     * to its method would load its large library at the start of every command.
     */
    public static final Map<String, DocumentWriter> WRITERS = Map.of(
            "pdf", (document, stamp) -> PdfFile.of(document, stamp),
            "docx", (document, stamp) -> DocxFile.of(document, stamp),
            "xlsx", (document, stamp) -> XlsxFile.of(document, stamp));

    private OfficeFormats() {}
}
