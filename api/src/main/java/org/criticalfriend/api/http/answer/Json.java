package org.criticalfriend.api.http.answer;

import org.criticalfriend.documents.json.DocumentModule;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Wire records as text: keys in the order of the record, indented, lines ended by a line feed on every system. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new DocumentModule())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private Json() {}

    /** The text of a record or of a tree; without a line feed at its end. */
    public static String write(Object answer) {
        return MAPPER.writeValueAsString(answer);
    }
}
