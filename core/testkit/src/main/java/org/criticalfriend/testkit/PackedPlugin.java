package org.criticalfriend.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.criticalfriend.testkit.PomManifest.Packing;

/** Packs a plugin under test into a jar as a host has it. */
final class PackedPlugin {

    private PackedPlugin() {}

    /**
     * Packs the folder that a class was compiled into, with the manifest that the pom above it describes; a class that lies
     * in a jar already has that jar copied.
     *
     * @param type a class of the plugin
     * @param folder gets the jar
     */
    static void pack(Class<?> type, Path folder) {
        try {
            Path classes = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(classes)) {
                Files.copy(classes, folder.resolve(classes.getFileName()));
                return;
            }
            Packing packing = PomManifest.of(pomAbove(classes));
            try (OutputStream out = Files.newOutputStream(folder.resolve(packing.file()));
                    JarOutputStream jar = new JarOutputStream(out, packing.manifest());
                    Stream<Path> found = Files.walk(classes)) {
                List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
                for (Path file : files) {
                    String name = classes.relativize(file).toString().replace('\\', '/');
                    if (!name.equals(JarFile.MANIFEST_NAME)) {
                        jar.putNextEntry(new ZipEntry(name));
                        Files.copy(file, jar);
                        jar.closeEntry();
                    }
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new AssertionError("The plugin cannot be packed: " + unreadable.getMessage() + ".", unreadable);
        }
    }

    /** The project that a folder belongs to. */
    static Path pomAbove(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            Path pom = above.resolve("pom.xml");
            if (Files.isRegularFile(pom)) {
                return pom;
            }
        }
        throw new AssertionError(
                "There is no pom.xml above " + folder + ", from which the manifest of the jar is taken."
                        + " Where another tool builds the plugin, let it run this test with the finished jar on the class path in"
                        + " place of the classes.");
    }
}
