package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.documents.chart.BarShape;
import org.criticalfriend.documents.chart.Ink;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.statistics.ItemRow;
import org.criticalfriend.formats.OfficeFormats;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.word.Tally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Wherever a bar is drawn, it is the same bar: on every scale of every programme that the product brings. */
@Tag("packed")
class OneChartTest {

    private static final Stamp STAMP = new Stamp(Instant.EPOCH, "chart");

    private static Installation installation;

    @BeforeAll
    static void open() {
        installation = Installation.open(
                Distribution.HOME.resolve("plugins"), List.of(), EveryProgrammeTest::brought, OfficeFormats.WRITERS);
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @TestFactory
    Stream<DynamicTest> everyScaleIsDrawnTheSameEverywhere() throws IOException {
        List<Programme> programmes = programmes();
        assertThat(programmes).hasSizeGreaterThan(20);
        return programmes.stream()
                .filter(programme -> !programme.scales().isEmpty())
                .map(programme -> DynamicTest.dynamicTest(programme.name(), () -> isDrawnTheSame(programme)));
    }

    @Test
    void whoWasPromotedStandsOnTheFavourableSideEverywhere() throws IOException {
        Programme programme = programmes().stream()
                .filter(one -> one.name().startsWith("getting-ahead-london@"))
                .findFirst()
                .orElseThrow();
        Scale scale = programme.scales().find("post").orElseThrow();
        Block.Chart chart = chart(scale, List.of(List.of(2, 3, 3)));

        assertThat(chart.levels())
                .extracting(Block.Level::title)
                .containsExactly("In the same post", "Promoted", "Appointed as a head");
        for (Drawn drawn : everywhere(List.of(chart))) {
            assertThat(drawn.bars()).as(drawn.where()).hasSize(1);
            assertThat(drawn.bars().get(0).pieces())
                    .as(drawn.where())
                    .extracting(Drawn.Piece::side)
                    .containsExactly(Ink.Side.DIFFERS, Ink.Side.AGREES, Ink.Side.AGREES);
            assertThat(drawn.bars().get(0).parting()).as(drawn.where()).isBetween(2400, 2550);
        }
    }

    private static void isDrawnTheSame(Programme programme) throws IOException {
        List<Block.Chart> charts = programme.scales().all().stream()
                .map(scale -> chart(scale, counts(scale)))
                .toList();
        List<Drawn.Bar> expected = charts.stream()
                .flatMap(chart -> chart.bars().stream().map(bar -> Drawn.Bar.of(BarShape.of(chart, bar))))
                .toList();
        for (Drawn drawn : everywhere(charts)) {
            assertThat(drawn.bars()).as(drawn.where()).hasSameSizeAs(expected);
            for (int bar = 0; bar < expected.size(); bar++) {
                drawn.bars().get(bar).isLike(expected.get(bar), drawn.where() + ", bar " + (bar + 1));
            }
        }
    }

    private static List<Drawn> everywhere(List<Block.Chart> charts) throws IOException {
        Document document = new Document(
                "Charts",
                "en-GB",
                "",
                "",
                false,
                List.of(),
                "",
                charts.stream()
                        .map(chart -> new Document.Part("Part", List.of(chart)))
                        .toList());
        return List.of(
                Drawn.onPages(charts),
                Drawn.inHtml(document),
                Drawn.inFiles(charts),
                Drawn.inPdf(write("pdf", document)),
                Drawn.inDocx(write("docx", document), charts));
    }

    private static byte[] write(String format, Document document) {
        return Optional.ofNullable(OfficeFormats.WRITERS.get(format))
                .orElseThrow()
                .write(document, STAMP);
    }

    /** All levels chosen, the upper half alone, the lower half alone, and the highest far more often than the lowest. */
    private static List<List<Integer>> counts(Scale scale) {
        int levels = scale.levels().size();
        List<List<Integer>> counts = new ArrayList<>();
        counts.add(IntStream.range(0, levels).mapToObj(level -> level % 3 + 2).toList());
        counts.add(IntStream.range(0, levels)
                .mapToObj(level -> 2 * level >= levels ? 4 : 0)
                .toList());
        counts.add(IntStream.range(0, levels)
                .mapToObj(level -> 2 * level < levels ? 4 : 0)
                .toList());
        counts.add(IntStream.range(0, levels)
                .mapToObj(level -> level == levels - 1 ? 60 : level == 0 ? 1 : 0)
                .toList());
        return counts;
    }

    private static Block.Chart chart(Scale scale, List<List<Integer>> counts) {
        List<ItemRow> rows = counts.stream()
                .map(each -> new ItemRow(
                        "item",
                        "Statement",
                        false,
                        scale.levels(),
                        new Tally(each, scale.scores(), scale.favourableLevels()),
                        0,
                        List.of()))
                .toList();
        return new Block.Chart(
                "",
                "",
                rows.get(0).chartLevels(),
                "",
                rows.stream().map(row -> row.bar(row.text(), null, "")).toList());
    }

    private static List<Programme> programmes() throws IOException {
        List<Programme> programmes = new ArrayList<>();
        installation.editions().forEach(edition -> edition.reading().programme().ifPresent(programmes::add));
        for (var file : EveryProgrammeTest.examples()) {
            installation
                    .read(EveryProgrammeTest.source(file), ProgrammeLookup.of(EveryProgrammeTest.beside(file)))
                    .programme()
                    .ifPresent(programmes::add);
        }
        return programmes;
    }
}
