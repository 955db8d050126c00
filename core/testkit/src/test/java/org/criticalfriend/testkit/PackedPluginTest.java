package org.criticalfriend.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedPluginTest {

    @TempDir
    private Path folder;

    @Test
    void theClassesOfAModuleArePackedWithItsManifest() throws IOException {
        PackedPlugin.pack(VariantContract.class, folder);

        try (JarFile jar =
                new JarFile(folder.resolve("criticalfriend-testkit-0.1.0.jar").toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Manifest-Version"))
                    .isEqualTo("1.0");
            assertThat(jar.getEntry("org/criticalfriend/testkit/VariantContract.class"))
                    .isNotNull();
        }
    }

    @Test
    void aJarIsTakenAsItIs() throws IOException {
        PackedPlugin.pack(Assertions.class, folder);

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            assertThat(all.get(0).getFileName().toString()).startsWith("junit-jupiter-api-");
        }
    }

    @Test
    void whereThereIsNoPomTheAuthorIsToldWhatToDo() {
        assertThatThrownBy(() -> PackedPlugin.pomAbove(folder))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "There is no pom.xml above " + folder + ", from which the manifest of the jar is taken. Where"
                                + " another tool builds the plugin, let it run this test with the finished jar on the class path"
                                + " in place of the classes.");
    }
}
