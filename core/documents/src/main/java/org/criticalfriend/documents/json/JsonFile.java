package org.criticalfriend.documents.json;

import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.spi.document.Document;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A document as JSON. */
public final class JsonFile {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new DocumentModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build();

    private static final JsonMapper EXACT = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .addModule(new DocumentModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private JsonFile() {}

    /**
     * The whole tree, keys as in its records and in their order, two spaces for each step in. A block tells in
     * {@code kind} what it is: {@code paragraph}, {@code heading}, {@code points}, {@code grid} or {@code chart}.
     */
    public static String of(Document document) {
        return MAPPER.writeValueAsString(Texts.wellFormed(document)) + "\n";
    }

    /**
     * The same tree for keeping, on one line and in ASCII alone: {@link KeptDocument} reads the same document from it again,
     * even where a text holds what is no character.
     */
    public static String exactly(Document document) {
        return EXACT.writeValueAsString(document);
    }
}
