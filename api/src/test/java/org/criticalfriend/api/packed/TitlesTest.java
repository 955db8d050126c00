package org.criticalfriend.api.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.engine.installation.Edition;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.formats.OfficeFormats;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** No title of an edition or example that the product brings has a hole or is an id when people read it. */
@Tag("packed")
class TitlesTest {

    /** A title that lost a name ends so, or holds what would have been filled in. */
    private static final String HOLE = ".*(<|>|[:,]$|\\b(of|in|to|at|for|on|with|and|the)$).*";

    @TestFactory
    Stream<DynamicTest> noTitleHasAHole() throws IOException {
        Installation installation =
                Installation.open(Distribution.HOME.resolve("plugins"), examples(), List::of, OfficeFormats.WRITERS);
        List<Edition> editions = installation.editions().stream()
                .filter(edition -> edition.reading().programme().isPresent())
                .toList();
        assertThat(editions).hasSizeGreaterThan(30);
        return editions.stream()
                .map(edition -> DynamicTest.dynamicTest(
                        edition.name(),
                        () -> check(edition.reading().programme().orElseThrow())))
                .onClose(installation::close);
    }

    private static void check(Programme programme) {
        Titles titles = new Titles(programme);
        for (Output output : programme.outputs()) {
            assertThat(Sentences.heading(output.title())).doesNotMatch(HOLE).isNotBlank();
        }
        for (Step step : programme.course()) {
            Stream.concat(Stream.of(step.id()), step.sessions().stream().map(Session::id))
                    .map(id -> titles.thing(Titles.AGREED + id))
                    .forEach(
                            said -> assertThat(said).startsWith("your yes to *").doesNotContain(Titles.AGREED));
            step.collects()
                    .forEach(collected -> assertThat(titles.thing(collected)).doesNotMatch(HOLE));
        }
    }

    private static List<Source> examples() throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Distribution.EXAMPLES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("cohort.yaml"))
                    .sorted()
                    .toList()) {
                sources.add(Source.decode(file.toString(), Files.readAllBytes(file)));
            }
        }
        return sources;
    }
}
