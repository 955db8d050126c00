package org.criticalfriend.engine.language.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final String FILE = "format: 1\ntitle: Café\n";

    @Test
    void utf8IsRead() {
        Source source = Source.decode("programme.yaml", FILE.getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).isEqualTo(FILE);
        assertThat(source.refusals()).isEmpty();
    }

    @Test
    void aByteOrderMarkAtTheBeginningIsNoText() {
        Source source = Source.decode("programme.yaml", ("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_8));

        assertThat(source.text()).isEqualTo(FILE);
    }

    @Test
    void linesMayEndAsOnWindows() {
        Source source = Source.of("programme.yaml", FILE.replace("\n", "\r\n"));

        assertThat(source.lines()).containsExactly("format: 1", "title: Café");
        assertThat(Composer.compose(source).problems()).isEmpty();
        assertThat(Composer.compose(source).tree().text("title")).isEqualTo("Café");
    }

    @Test
    void twoMegabytesAreTooMuch() {
        byte[] bytes = new byte[2_000_000];
        Arrays.fill(bytes, (byte) 'x');

        assertThat(Source.decode("programme.yaml", bytes).refusals())
                .containsExactly(Problem.at("file", "the file has 2.0 MB; a programme file has at most 1 MB")
                        .in(new SourceLocation("programme.yaml", 1, 1, 1)));
    }

    @Test
    void whatIsNotUtf8IsRefusedWhereItBegins() {
        byte[] bytes = FILE.getBytes(Charset.forName("windows-1252"));

        assertThat(Source.decode("programme.yaml", bytes).refusals())
                .containsExactly(Problem.at(
                                "file",
                                "the file is not UTF-8 from here on (a byte E9, as Windows-1252 has it); save it as UTF-8")
                        .in(new SourceLocation("programme.yaml", 2, 11, 1)));
    }

    @Test
    void utf16IsRefusedWithAndWithoutAMark() {
        for (Charset utf16 :
                new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(Source.decode("programme.yaml", FILE.getBytes(utf16)).refusals())
                    .as(utf16.name())
                    .containsExactly(Problem.at("file", "the file is UTF-16; save it as UTF-8")
                            .in(new SourceLocation("programme.yaml", 1, 1, 1)));
        }
    }

    @Test
    void whatStandsAtAPlaceIsCountedInCharacters() {
        Source source = Source.of("programme.yaml", "title: 😀 two\n");

        assertThat(source.at(new SourceLocation("programme.yaml", 1, 10, 3))).isEqualTo("two");
        assertThat(source.at(new SourceLocation("programme.yaml", 1, 40, 3))).isEmpty();
        assertThat(source.at(new SourceLocation("programme.yaml", 9, 1, 3))).isEmpty();
    }
}
