package org.criticalfriend.api.http.body;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value without parts: how a schema tells it, and how it is read. */
public enum Scalar {
    TEXT("string", "", "", "text", ""),
    WHOLE_NUMBER("integer", "int32", "", "a whole number", "a fraction or too large"),
    NUMBER("number", "", "", "a number", ""),
    YES_OR_NO("boolean", "", "", "true or false", ""),
    DAY("string", "date", "", "a day such as 2018-10-18", "no day"),
    HOUR("string", "", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$", "an hour such as 09:30", "no hour");

    private static final int LENGTH_OF_A_DAY = "2018-10-18".length();

    private final String type;
    private final String format;
    private final String pattern;
    private final String expected;
    private final String unlike;

    Scalar(String type, String format, String pattern, String expected, String unlike) {
        this.type = type;
        this.format = format;
        this.pattern = pattern;
        this.expected = expected;
        this.unlike = unlike;
    }

    /** The scalar that is read into a type of Java; empty where the type has parts, or is never sent. */
    public static Optional<Scalar> of(Type java) {
        if (java == String.class) {
            return Optional.of(TEXT);
        }
        if (java == int.class || java == Integer.class) {
            return Optional.of(WHOLE_NUMBER);
        }
        if (java == BigDecimal.class) {
            return Optional.of(NUMBER);
        }
        if (java == boolean.class || java == Boolean.class) {
            return Optional.of(YES_OR_NO);
        }
        if (java == LocalDate.class) {
            return Optional.of(DAY);
        }
        return java == LocalTime.class ? Optional.of(HOUR) : Optional.empty();
    }

    /** The type in a schema. */
    public String type() {
        return type;
    }

    /** The format in a schema; empty for none. */
    public String format() {
        return format;
    }

    /** The pattern in a schema; empty for none. */
    public String pattern() {
        return pattern;
    }

    /** What to send, for a sentence. */
    public String expected() {
        return expected;
    }

    /** What a value is that is written as this is and yet is none, for a sentence. */
    String unlike() {
        return unlike;
    }

    /** Whether JSON writes it so. */
    boolean isWrittenAs(JsonToken token) {
        return switch (this) {
            case TEXT, DAY, HOUR -> token == JsonToken.VALUE_STRING;
            case WHOLE_NUMBER, NUMBER -> token.isNumeric();
            case YES_OR_NO -> token.isBoolean();
        };
    }

    /** The value at which the parser is, which is written as this is; null where it is none all the same. */
    @Nullable
    Object read(JsonParser parser) {
        try {
            return switch (this) {
                case TEXT -> parser.getString();
                // A schema takes 1.0 for a whole number too.
                case WHOLE_NUMBER -> parser.getDecimalValue().intValueExact();
                case NUMBER -> parser.getDecimalValue();
                case YES_OR_NO -> parser.getBooleanValue();
                case DAY -> parser.getString().length() == LENGTH_OF_A_DAY ? LocalDate.parse(parser.getString()) : null;
                case HOUR -> parser.getString().matches(pattern) ? LocalTime.parse(parser.getString()) : null;
            };
        } catch (ArithmeticException | DateTimeParseException none) {
            return null;
        }
    }
}
