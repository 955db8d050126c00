package org.criticalfriend.spi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.phrase.Distance;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.Score;
import org.junit.jupiter.api.Test;

class HostOnlyTest {

    /** What plugins answer with, and the values of the mini-languages. A constructor of these stays for good. */
    private static final Set<Class<?>> MADE_BY_PLUGINS = Set.of(
            Problem.class,
            Score.class,
            Basis.Exchange.class,
            Basis.Report.class,
            Document.Stage.class,
            Document.Part.class,
            Block.Paragraph.class,
            Block.Heading.class,
            Block.Points.class,
            Block.Point.class,
            Block.Grid.class,
            Block.Chart.class,
            Block.Level.class,
            Block.Bar.class,
            Distance.class,
            Length.class,
            Range.class,
            Quantity.Bands.class,
            Moment.Anchor.class,
            Moment.On.class,
            Moment.During.class,
            Moment.Before.class,
            Moment.After.class,
            Moment.Between.class,
            FactTest.All.class,
            FactTest.AnyOf.class);

    @Test
    void eachRecordIsEitherMadeByPluginsOrByTheHostAlone() throws Exception {
        List<Class<?>> records = records();

        assertThat(records).hasSizeGreaterThan(MADE_BY_PLUGINS.size() + 20).containsAll(MADE_BY_PLUGINS);
        assertThat(records)
                .allSatisfy(type -> assertThat(type.getDeclaredConstructors())
                        .extracting(constructor -> constructor.isAnnotationPresent(HostOnly.class))
                        .containsOnly(!MADE_BY_PLUGINS.contains(type)));
    }

    private static List<Class<?>> records() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(HostOnly.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> names;
        try (Stream<Path> files = Files.walk(classes)) {
            names = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
        Stream.Builder<Class<?>> found = Stream.builder();
        for (String name : names) {
            found.add(Class.forName(name));
        }
        return found.build().filter(Class::isRecord).toList();
    }
}
