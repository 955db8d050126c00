package org.criticalfriend.api.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {

    @ParameterizedTest
    @CsvSource({
        "2018/19, 2018-19",
        "2018-19, 2018~2d~19",
        "2024, 2024",
        "spring/a-b, spring-a~2d~b",
        "'a b', a~20~b",
        "été, ~e9~t~e9~",
        "~, ~7e~"
    })
    void anEditionLivesAtOneAddressAndCanBeReadBack(String label, String part) {
        assertThat(Part.ofEdition(label)).isEqualTo(part);
        assertThat(Part.label(part)).hasValue(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trio-6", "Trio 6", "a/b", "..", ".", "...", "x.csv", "%2e", "🙂", "\u0000", "a;b?c#d"})
    void anyNameFitsIntoAnAddressAndCanBeReadBack(String name) {
        assertThat(Part.of(name)).matches("[A-Za-z0-9.~-]+").isNotEqualTo(".").isNotEqualTo("..");
        assertThat(Part.name(Part.of(name))).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "~", "~61~", "~2f", "~2F~", "~0020~", "~ffffff~", "..", "é", "a%20b"})
    void whatIsWrittenOtherwiseMeansNothing(String part) {
        assertThat(Part.name(part)).isEmpty();
    }

    @Test
    void noTwoLabelsShareAnAddress() {
        assertThat(Part.ofEdition("2018/19")).isNotEqualTo(Part.ofEdition("2018-19"));
        assertThat(Part.label("2018~2f~19")).isEmpty();
    }

    @Test
    void theNameOfAFileIsFitForEverySystem() {
        assertThat(Addresses.fileName("Trio 6/../é", "a\"b")).isEqualTo("trio-6-a-b");
    }
}
