package org.criticalfriend.engine.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A plugin as it was compiled once, and its tests: binaries in {@code src/test/resources/kept}, whose sources in
 * {@code src/test/kept} no build compiles. They are compiled again, by running this class in the folder of this module, only
 * where the SPI is to break on purpose; {@code core/spi/src/compared} is then replaced too.
 */
final class KeptPlugin {

    static final Path JAR = Path.of("src/test/resources/kept/kept.jar");
    static final Path TESTS = Path.of("src/test/resources/kept/kept-tests.jar");

    private static final Path SOURCES = Path.of("src/test/kept");
    private static final String EDITION = "kept-2026-27.yaml";
    private static final String CLASS_OF_TESTS = "org/example/kept/KeptTests.class";

    private KeptPlugin() {}

    public static void main(String[] none) throws IOException {
        TestJar jar = TestJar.of("kept").option("--release").option("17");
        for (String type : List.of("Kept", "OnePhase", "LaterVisit", "ToldAndRated", "KeptTests")) {
            jar.source(Files.readString(SOURCES.resolve(type + ".java")));
        }
        Map<String, byte[]> all = jar.entry("programmes/" + EDITION, Files.readString(SOURCES.resolve(EDITION)))
                .entries();
        Files.write(JAR, TestJar.pack(only(all, false)));
        Files.write(TESTS, TestJar.pack(only(all, true)));
    }

    private static Map<String, byte[]> only(Map<String, byte[]> all, boolean tests) {
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().equals(CLASS_OF_TESTS) == tests)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
