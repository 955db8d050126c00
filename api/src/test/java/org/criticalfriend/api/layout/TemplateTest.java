package org.criticalfriend.api.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a strict content security policy and a reader without script rely on, in every template. */
class TemplateTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void noTemplateBringsAStyleOfItsOwn() throws IOException {
        assertThat(templates())
                .hasSizeGreaterThan(12)
                .allSatisfy(template -> assertThat(Files.readString(template)).doesNotContain("<style", " style=\""));
    }

    @Test
    void noTemplateNeedsScript() throws IOException {
        assertThat(templates())
                .hasSizeGreaterThan(12)
                .allSatisfy(template -> assertThat(Files.readString(template))
                        .doesNotContain("<script", "javascript:")
                        .doesNotContainPattern("\\son[a-z]+=\""));
    }

    @Test
    void noTemplatePrintsUnescaped() throws IOException {
        assertThat(templates())
                .hasSizeGreaterThan(12)
                .allSatisfy(template -> assertThat(Files.readString(template)).doesNotContain("$unsafe"));
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        assertThat(templates())
                .hasSizeGreaterThan(12)
                .allSatisfy(template ->
                        assertThat(Files.readString(template)).doesNotContain("http://", "https://", "\"//"));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }
}
