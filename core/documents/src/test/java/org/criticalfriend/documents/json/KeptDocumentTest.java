package org.criticalfriend.documents.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.criticalfriend.documents.Samples;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.junit.jupiter.api.Test;

class KeptDocumentTest {

    @Test
    void whateverIsKeptIsReadAgainAsItWas() {
        for (Document document : List.of(Samples.minimal(), Samples.rich(), Samples.draft(), Samples.hostile())) {
            assertThat(KeptDocument.read(JsonFile.exactly(document))).isEqualTo(document);
        }
    }

    @Test
    void anyDocumentIsReadAgainAsItWas() {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        for (int seed = 0; seed < 300; seed++) {
            Document document = new Any(seed).document();
            document.parts().forEach(part -> part.blocks().forEach(block -> kinds.add(block.getClass())));

            assertThat(KeptDocument.read(JsonFile.exactly(document))).isEqualTo(document);
        }

        assertThat(kinds).containsExactlyInAnyOrder(of(Block.class.getPermittedSubclasses()));
    }

    @Test
    void whatIsKeptAreLettersThatEveryDatabaseKeeps() {
        assertThat(JsonFile.exactly(Samples.hostile())).matches("[ -\\x7F]+");
    }

    @Test
    void theFileOfADocumentIsTheSameTree() {
        assertThat(KeptDocument.read(JsonFile.of(Samples.rich()))).isEqualTo(Samples.rich());
    }

    @Test
    void whatIsNoDocumentIsNotGuessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeptDocument.read("{}"))
                .withMessage("the document that was kept has no title");
        String odd = JsonFile.exactly(Samples.rich()).replaceFirst("\"kind\":\"heading\"", "\"kind\":\"drawing\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeptDocument.read(odd))
                .withMessage("there is no block of the kind drawing");
    }

    private static Class<?>[] of(Class<?>[] permitted) {
        List<Class<?>> kinds = new ArrayList<>(List.of(permitted));
        // A point and a bar stand inside of blocks and are none.
        kinds.removeIf(kind -> !Block.class.isAssignableFrom(kind));
        return kinds.toArray(Class<?>[]::new);
    }

    /** Documents of any shape, with any characters and halves of characters in their texts. */
    private static final class Any {

        private final Random random;

        Any(long seed) {
            this.random = new Random(seed);
        }

        Document document() {
            return new Document(
                    text(),
                    text(),
                    text(),
                    text(),
                    random.nextBoolean(),
                    some(() -> new Document.Stage(text(), text(), text())),
                    text(),
                    some(() -> new Document.Part(text(), some(this::block))));
        }

        private Block block() {
            return switch (random.nextInt(5)) {
                case 0 -> new Block.Paragraph(text());
                case 1 -> new Block.Heading(text());
                case 2 -> new Block.Points(some(() -> new Block.Point(text(), text(), some(this::text))));
                case 3 -> grid();
                default -> chart();
            };
        }

        private Block grid() {
            List<String> columns = some(this::text);
            List<List<String>> rows =
                    some(() -> columns.stream().map(column -> text()).toList());
            return new Block.Grid(text(), columns, rows, some(() -> random.nextInt(9)));
        }

        private Block chart() {
            List<String> levels = some(this::text);
            return new Block.Chart(
                    text(),
                    text(),
                    levels,
                    some(() -> new Block.Bar(
                            text(),
                            levels.stream()
                                    .map(level -> random.nextInt() & 0xFFFF)
                                    .toList(),
                            text(),
                            text())));
        }

        private <T> List<T> some(Supplier<T> one) {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(at -> one.get())
                    .toList();
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, random.nextInt(6))
                    .forEach(at ->
                            text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65536))));
            return text.toString();
        }
    }
}
