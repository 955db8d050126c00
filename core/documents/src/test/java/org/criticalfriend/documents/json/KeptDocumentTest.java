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
import org.criticalfriend.documents.chart.BarShape;
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
    void aChartKeptBeforeItsLevelsToldWhetherTheyAreFavourableIsReadWithoutSides() {
        String kept = """
                {"title":"Report","language":"en-GB","instance":"","lead":"","isDraft":false,"stages":[],"audience":"",\
                "parts":[{"title":"Part","blocks":[{"kind":"chart","caption":"","finding":"3 of 4 answers agree.",\
                "levels":["No","Yes"],"bars":[{"statement":"S","counts":[1,3],"mean":"1.8","remark":""}]}]}]}""";

        Block.Chart chart =
                (Block.Chart) KeptDocument.read(kept).parts().get(0).blocks().get(0);

        assertThat(chart)
                .isEqualTo(new Block.Chart(
                        "",
                        "3 of 4 answers agree.",
                        Samples.levels(3, "No", "Yes"),
                        "",
                        List.of(Samples.bar("S", "1.8", 1, 3))));
        assertThat(BarShape.of(chart, chart.bars().get(0)).parting()).isEmpty();
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
        // A point, a level and a bar stand inside of blocks and are none.
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
            List<Block.Level> levels = some(() -> new Block.Level(text(), random.nextBoolean()));
            return new Block.Chart(
                    text(),
                    text(),
                    levels,
                    text(),
                    some(() -> new Block.Bar(
                            text(),
                            levels.stream()
                                    .map(level -> random.nextInt() & 0xFFFF)
                                    .toList(),
                            random.nextBoolean() ? null : random.nextInt(9),
                            random.nextBoolean(),
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
