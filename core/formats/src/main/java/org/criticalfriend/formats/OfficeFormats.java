package org.criticalfriend.formats;

import java.util.Map;
import org.criticalfriend.spi.document.DocumentWriter;

/** The formats that are written here. */
public final class OfficeFormats {

    /** A writer for each, by the name that the format has in a programme file. */
    public static final Map<String, DocumentWriter> WRITERS =
            Map.of("pdf", PdfFile::of, "docx", DocxFile::of, "xlsx", XlsxFile::of);

    private OfficeFormats() {}
}
