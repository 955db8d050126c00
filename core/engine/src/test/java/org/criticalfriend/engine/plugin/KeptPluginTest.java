package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.rehearsal.ConfidentialityCheck;
import org.criticalfriend.engine.rehearsal.Rehearsal;
import org.criticalfriend.engine.rehearsal.RehearsalResult;
import org.criticalfriend.spi.document.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that was compiled before the SPI grew: it still loads, links and runs, and so do its author's tests. */
class KeptPluginTest {

    @TempDir
    Path folder;

    private Installation installed() throws IOException {
        Files.copy(KeptPlugin.JAR, folder.resolve("kept.jar"));
        return Installation.open(folder);
    }

    @Test
    void itLoadsWithItsVariantRuleConditionAndSection() throws IOException {
        try (Installation installation = installed()) {
            assertThat(installation.plugins().refused()).isEmpty();
            assertThat(installation.plugins().installed())
                    .singleElement()
                    .satisfies(plugin -> assertThat(plugin.words())
                            .extracting(PluginWord::name)
                            .containsExactlyInAnyOrder("one", "later", "told-and-rated"));
        }
    }

    @Test
    void itsProgrammeIsPlayedWithAllOfThem() throws IOException {
        try (Installation installation = installed()) {
            Reading reading = installation.find("kept").orElseThrow();
            assertThat(reading.problems()).isEmpty();

            RehearsalResult played = Rehearsal.play(
                    reading.programme().orElseThrow(),
                    Optional.empty(),
                    installation.grammar().vocabulary(),
                    7);

            assertThat(played.unanswered()).isEmpty();
            assertThat(ConfidentialityCheck.in(played)).isEmpty();
            assertThat(played.documents("letter")).hasSizeGreaterThan(3);
            assertThat(played.documents("year"))
                    .singleElement()
                    .satisfies(year -> assertThat(year.document().parts().get(0).blocks())
                            .hasAtLeastOneElementOfType(Block.Heading.class)
                            .hasAtLeastOneElementOfType(Block.Paragraph.class)
                            .last()
                            .isInstanceOfSatisfying(
                                    Block.Grid.class,
                                    grid -> assertThat(grid.rows()).hasSize(2)));
        }
    }

    @Test
    void theTestsOfItsAuthorLinkAndPass() throws Exception {
        URL[] path = {KeptPlugin.JAR.toUri().toURL(), KeptPlugin.TESTS.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path)) {
            Class<?> tests = loader.loadClass("org.example.kept.KeptTests");
            List<Method> each = Arrays.stream(tests.getMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .toList();

            assertThat(each).extracting(Method::getName).containsExactlyInAnyOrder("candidates", "contexts", "tallies");
            for (Method test : each) {
                Object instance = tests.getConstructor().newInstance();
                assertThatNoException().as(test.getName()).isThrownBy(() -> test.invoke(instance));
            }
        }
    }

    @Test
    void whateverItsClassesCallIsThere() throws IOException {
        try (JarFile jar = new JarFile(KeptPlugin.JAR.toFile())) {
            List<String> calls = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .flatMap(entry -> calls(jar, entry).stream())
                    .filter(call -> call.startsWith("org/criticalfriend/spi/"))
                    .distinct()
                    .toList();

            assertThat(calls)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(call -> assertThat(isThere(call)).as(call).isTrue());
        }
    }

    private static boolean isThere(String call) {
        int dot = call.lastIndexOf('.');
        String method = call.substring(dot + 1);
        try {
            Class<?> type = Class.forName(call.substring(0, dot).replace('/', '.'));
            return method.equals("<init>")
                    || Arrays.stream(type.getMethods())
                            .anyMatch(one -> one.getName().equals(method));
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    private static List<String> calls(JarFile jar, JarEntry entry) {
        try {
            return ClassFile.read(jar.getInputStream(entry).readAllBytes()).calls().stream()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
