package org.criticalfriend.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file has one mistake, and beside it lies the report that its writer gets, letter by letter. After a change of
 * wording {@code -Dbroken.write=true} writes the reports anew, to be read before they are kept.
 */
class BrokenProgrammesTest {

    private static final ProgrammeReader READER = Readers.withPlugin();

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void eachWrongFileYieldsExactlyItsReport(BrokenFile file) {
        if (Boolean.getBoolean("broken.write")) {
            file.write(file.report(READER));
        }

        assertThat(file.report(READER)).isEqualTo(file.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void oneMistakeIsOneMessage(BrokenFile file) {
        assertThat(file.read(READER).problems()).hasSize(1);
    }

    @Test
    void everyAreaHasItsFiles() {
        List<BrokenFile> files = files().toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(100);
        assertThat(files.stream().map(BrokenFile::area).distinct())
                .containsExactly(
                        "keys",
                        "meaning",
                        "names",
                        "numbers",
                        "plugins",
                        "promises",
                        "tailoring",
                        "translations",
                        "types",
                        "warnings",
                        "yaml");
    }

    static Stream<BrokenFile> files() {
        return BrokenFile.all().stream();
    }
}
