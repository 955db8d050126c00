package org.criticalfriend.api.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a strict content security policy and a reader without script rely on, in every template. */
class TemplateTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final String DRAFTS = "<script src=\"/static/drafts.js?${frame.site().version()}\" defer></script>";

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
                .allSatisfy(template -> assertThat(Files.readString(template).replace(DRAFTS, ""))
                        .doesNotContain("<script", "javascript:")
                        .doesNotContainPattern("\\son[a-z]+=\""));
    }

    @Test
    void whatIsTypedIntoAnyTextBoxIsKeptOnTheDevice() throws IOException {
        List<String> withoutDraft = new ArrayList<>();
        for (Path template : templates()) {
            Matcher forms = Pattern.compile("<form.*?</form>", Pattern.DOTALL).matcher(Files.readString(template));
            while (forms.find()) {
                boolean isKept = forms.group().contains("name=\"draft\"")
                        && forms.group().contains("name=\"request\"");
                // A form that comes back has the fields it was sent with.
                boolean comesBack = template.endsWith("part/sent.jte");
                if (forms.group().contains("<textarea") && !isKept && !comesBack) {
                    withoutDraft.add(template.toString());
                }
            }
        }
        assertThat(withoutDraft).isEmpty();
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
