package org.criticalfriend.engine.language.word;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.spi.word.FieldWord;
import org.criticalfriend.spi.word.Word;

/** The types of fields. */
final class Fields {

    private Fields() {}

    static List<Word> all() {
        return List.of(
                field("text", "words", value -> Optional.empty()),
                field("number", "a number, whole or with a point", Fields::number),
                field("date", "a day, as 2018-10-18", Fields::date),
                field("person", "somebody who takes part", value -> Optional.empty()),
                field("organisation", "an organisation that takes part", value -> Optional.empty()),
                field("file", "the address of a file on the web", Fields::link),
                field("link", "an address on the web", Fields::link));
    }

    private static Optional<String> number(String value) {
        return value.matches("-?\\d{1,12}(\\.\\d{1,6})?")
                ? Optional.empty()
                : Optional.of("write a number, like 12 or 4.5");
    }

    private static Optional<String> date(String value) {
        try {
            LocalDate.parse(value);
            return Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.of("write a day as year, month and day, like 2018-10-18");
        }
    }

    private static Optional<String> link(String value) {
        try {
            String scheme = URI.create(value).getScheme();
            return "https".equals(scheme) || "http".equals(scheme)
                    ? Optional.empty()
                    : Optional.of("write an address that begins with https://");
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.of("write an address that begins with https://");
        }
    }

    private static FieldWord field(String name, String meaning, Function<String, Optional<String>> refusal) {
        return new Field(name, meaning, refusal);
    }

    private record Field(String name, String meaning, Function<String, Optional<String>> refused) implements FieldWord {

        @Override
        public Optional<String> refusal(String value) {
            return refused.apply(value);
        }
    }
}
