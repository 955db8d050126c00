package org.criticalfriend.engine.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private static final String ADDRESS = "rite an address that begins with https://";

    private static Optional<String> refusal(String type, String value) {
        return WordCalls.refusal(Scripts.VOCABULARY, type, value);
    }

    @ParameterizedTest
    @CsvSource({
        "file, file:///etc/passwd",
        "file, javascript:alert(1)",
        "file, data:text/html;x",
        "file, ftp://example.org/a.pdf",
        "file, reading.pdf",
        "file, //example.org/a.pdf",
        "link, file:///x",
        "link, no address at all",
        "link, mailto:a@example.org"
    })
    void whatIsNoAddressOnTheWebIsRefused(String type, String value) {
        assertThat(refusal(type, value))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/reading.pdf", "http://example.org/a?b=c"})
    void anAddressOnTheWebIsTakenForALinkAndAFile(String value) {
        assertThat(refusal("file", value)).isEmpty();
        assertThat(refusal("link", value)).isEmpty();
    }
}
