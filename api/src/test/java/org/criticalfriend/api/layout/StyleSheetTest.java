package org.criticalfriend.api.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final Pattern ADDRESS = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

    @Test
    void theVendoredSheetNamesNoTypefaceAndNoImageOfGovUk() throws IOException {
        String sheet = read("govuk-frontend.min.css");

        assertThat(sheet).contains("var(--cf-font)").doesNotContain("GDS", "/assets/", "@font-face", "sourceMapping");
    }

    @Test
    void everyTypefaceThatTheSheetNamesIsThere() throws IOException {
        List<String> addresses = ADDRESS.matcher(read("criticalfriend.css"))
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(addresses)
                .hasSize(6)
                .allSatisfy(
                        address -> assertThat(bytes(address)).startsWith("wOF2".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void theLicencesLieBesideWhatTheyAreFor() throws IOException {
        assertThat(read("govuk-frontend.LICENSE.txt")).contains("MIT License", "Crown Copyright");
        assertThat(read("fonts/atkinson-hyperlegible-next.OFL.txt")).contains("SIL OPEN FONT LICENSE");
        assertThat(read("fonts/atkinson-hyperlegible-mono.OFL.txt")).contains("SIL OPEN FONT LICENSE");
    }

    private static String read(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream file = StyleSheetTest.class.getResourceAsStream("/static/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}
