package org.criticalfriend.api.wire;

import org.criticalfriend.documents.json.DocumentModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
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

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private Json() {}

    /** What was sent is no JSON, or not of the shape that is expected. The message says where. */
    public static final class Malformed extends RuntimeException {

        Malformed(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /**
     * A wire record that somebody sent; no other keys stand in it than those of the record.
     *
     * @throws Malformed if the text is no such record
     */
    public static <R extends Record> R read(String text, Class<R> type) {
        try {
            R read = STRICT.readValue(text, type);
            if (read == null) {
                throw new Malformed("There is nothing in what was sent; send an object.");
            }
            return read;
        } catch (JacksonException wrong) {
            TokenStreamLocation place = wrong.getLocation();
            throw new Malformed("What was sent is no JSON of the shape described"
                    + (place == null
                            ? "."
                            : ", at line " + place.getLineNr() + ", column " + place.getColumnNr() + "."));
        }
    }

    /** The text of a record or of a tree; without a line feed at its end. */
    public static String write(Object answer) {
        return MAPPER.writeValueAsString(answer);
    }
}
