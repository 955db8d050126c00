package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.engine.plugin.TestJar.assertRefused;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JarContentsTest {

    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.createFile(folder.resolve("empty.jar"));

        assertRefused(folder, "empty.jar is empty. Copy it again from where you got it.");
    }

    @Test
    void randomBytesAreRefused() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        Files.write(folder.resolve("broken.jar"), bytes);

        assertRefused(
                folder,
                "broken.jar is not a jar: it cannot be read as a zip file. Copy it again from where you got it.");
    }

    @Test
    void aTruncatedJarIsRefused() throws IOException {
        Files.write(folder.resolve("half.jar"), Arrays.copyOf(TestJar.GOOD, TestJar.GOOD.length / 2));

        assertRefused(
                folder, "half.jar is not a jar: it cannot be read as a zip file. Copy it again from where you got it.");
    }

    @Test
    void aDamagedByteIsNoticed() throws IOException {
        byte[] dense = new byte[1000];
        new Random(1).nextBytes(dense);
        byte[] bytes = TestJar.of("damaged").entry("dense", dense).bytes();
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("damaged.jar"), bytes);

        assertRefused(
                folder,
                "damaged.jar is damaged: its entry \"dense\" cannot be read. Copy it again from where you"
                        + " got it.");
    }

    @Test
    void aZipFileAndAFolderAreRefused() throws IOException {
        Files.write(folder.resolve("good.zip"), TestJar.GOOD);
        Files.createDirectory(folder.resolve("folder.jar"));

        assertRefused(
                folder,
                "folder.jar is a link or a folder, not a file. Copy the jar itself into the plugins folder.",
                "good.zip is a zip file, and plugins are jars. Take the jar out of it and put that into the plugins"
                        + " folder.");
    }

    @Test
    void aLinkIsRefused(@TempDir Path elsewhere) throws IOException {
        Path real = TestJar.of("linked").entry("programmes/a.yaml", "").in(elsewhere, "real.jar");
        Files.createSymbolicLink(folder.resolve("linked.jar"), real);

        assertRefused(
                folder, "linked.jar is a link or a folder, not a file. Copy the jar itself into the plugins folder.");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedUnopened() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("large.jar").toFile(), "rw")) {
            file.setLength(20_000_001);
        }

        assertRefused(folder, "large.jar is larger than 20 MB. Leave out of it what the plugin does not need.");
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        TestJar jar = TestJar.of("many");
        for (int number = 0; number < 5_000; number++) {
            jar.entry("e/" + number, "");
        }
        jar.in(folder, "many.jar");

        assertRefused(folder, "many.jar has more than 5,000 entries. Leave out of it what the plugin does not need.");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        TestJar.of("bomb").entry("zeros", new byte[90_000_000]).in(folder, "bomb.jar");

        assertRefused(
                folder,
                "bomb.jar expands to more than 100 times its size. Do not use it before whoever built it has"
                        + " explained that.");
    }

    @Test
    void aSlowBombIsRefusedToo() throws IOException {
        byte[] dense = new byte[1_500_000];
        new Random(1).nextBytes(dense);
        TestJar.of("bomb")
                .entry("dense", dense)
                .entry("zeros", new byte[99_000_000])
                .in(folder, "bomb.jar");

        assertRefused(folder, "bomb.jar expands to more than 100 MB. Leave out of it what the plugin does not need.");
    }

    @Test
    void aProgrammeNobodyCouldReadIsRefused() throws IOException {
        byte[] dense = new byte[1_500_000];
        new Random(1).nextBytes(dense);
        TestJar.of("long")
                .entry("dense", dense)
                .entry("programmes/a.yaml", new byte[10_000_001])
                .in(folder, "long.jar");

        assertRefused(
                folder,
                "long.jar has more than 10 MB in its entry \"programmes/a.yaml\". Leave out of it what the plugin"
                        + " does not need.");
    }

    @Test
    void whatAJarClaimsOfItsSizesIsNotBelieved() throws IOException {
        byte[] bytes = TestJar.of("liar").entry("zeros", new byte[90_000_000]).bytes();
        replaceAll(bytes, littleEndian(90_000_000), littleEndian(7));
        Files.write(folder.resolve("liar.jar"), bytes);

        assertRefused(
                folder,
                "liar.jar expands to more than 100 times its size. Do not use it before whoever built it has"
                        + " explained that.");
    }

    private static byte[] littleEndian(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16), (byte) (number >> 24)};
    }

    private static void replaceAll(byte[] bytes, byte[] old, byte[] by) {
        int found = 0;
        for (int at = 0; at + old.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + old.length, old, 0, old.length)) {
                System.arraycopy(by, 0, bytes, at, by.length);
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.yaml", "a/../../evil.yaml", "/etc/evil", "C:/evil", "a\\..\\evil", "a/.."})
    void anEntryThatPointsOutsideIsRefused(String name) throws IOException {
        TestJar.of("outside").entry(name, "x").in(folder, "outside.jar");

        assertRefused(
                folder,
                "outside.jar has an entry whose name points outside the jar: \"" + name
                        + "\". Do not use it before whoever built it has explained that.");
        assertThat(folder.resolve("../evil.yaml")).doesNotExist();
    }

    @Test
    void anEntryThatIsThereTwiceIsRefused() throws IOException {
        byte[] bytes = TestJar.of("twice").entry("aaa", "1").entry("bbb", "2").bytes();
        replaceAll(bytes, "bbb".getBytes(StandardCharsets.UTF_8), "aaa".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("twice.jar"), bytes);

        assertRefused(folder, "twice.jar has the entry \"aaa\" twice. Build it again, with each entry once.");
    }

    @Test
    void aSteeringNameIsShownHarmlessly() throws IOException {
        TestJar.of("steering").entry("../\u001b[2Jevil\u202e\n", "x").in(folder, "steering.jar");

        assertRefused(
                folder,
                "steering.jar has an entry whose name points outside the jar: \"../?[2Jevil??\". Do not use it"
                        + " before whoever built it has explained that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"programmes/a.yml", "programmes/b/a.yaml", "programmes/A.YAML"})
    void aProgrammeThatWouldNeverBeReadIsRefused(String name) throws IOException {
        TestJar.of("astray").entry(name, "").in(folder, "astray.jar");

        assertRefused(
                folder,
                "astray.jar has \"" + name + "\", which would never be read. Programmes lie in the folder"
                        + " programmes itself, and their names end in .yaml.");
    }

    @Test
    void anIndexThatReachesForOtherJarsIsRefused() throws IOException {
        TestJar.of("reaching")
                .entry("META-INF/INDEX.LIST", "JarIndex-Version: 1.0\n")
                .in(folder, "reaching.jar");

        assertRefused(
                folder,
                "reaching.jar reaches for other jars: it has a META-INF/INDEX.LIST. Leave that out, and bundle"
                        + " what the plugin needs in its own jar.");
    }

    @Test
    void aClassThatIsNoneIsRefused() throws IOException {
        TestJar.of("nonsense").entry("org/example/A.class", "nonsense").in(folder, "nonsense.jar");

        assertRefused(
                folder,
                "nonsense.jar is damaged: its entry \"org/example/A.class\" cannot be read. Copy it again from"
                        + " where you got it.");
    }

    @Test
    void aClassInTheWrongPlaceIsRefused() throws IOException {
        byte[] type = TestJar.good().entries().get("org/example/good/Good.class");
        TestJar.of("moved").entry("org/example/Good.class", type).in(folder, "moved.jar");

        assertRefused(
                folder,
                "moved.jar is damaged: its entry \"org/example/Good.class\" is not the class it is named for."
                        + " Build it again from an empty folder.");
    }

    @Test
    void aJarThatBringsNothingIsRefused() throws IOException {
        TestJar.of("nothing").in(folder, "nothing.jar");

        assertRefused(
                folder,
                "nothing.jar brings nothing: neither an extension nor a programme. Mark its classes as extensions"
                        + " and build it with PF4J as an annotation processor, or add programmes/*.yaml.");
    }

    @Test
    void anExtensionMissingFromTheIndexIsRefused() throws IOException {
        TestJar.of("unlisted").variant("").option("-proc:none").in(folder, "unlisted.jar");

        assertRefused(
                folder,
                "unlisted.jar has the extension org.example.broken.Broken, but its META-INF/extensions.idx does"
                        + " not list it. Build it with PF4J as an annotation processor.");
    }

    @Test
    void anIndexThatListsNoClassOfTheJarIsRefused() throws IOException {
        TestJar.of("listing")
                .entry("META-INF/extensions.idx", "org.example.Gone # once\n")
                .in(folder, "listing.jar");

        assertRefused(
                folder,
                "listing.jar lists the extension \"org.example.Gone\" in its META-INF/extensions.idx, but has no"
                        + " such class. Build it again from an empty folder.");
    }

    @Test
    void classesForALaterJavaAreLeftAlone() throws IOException {
        TestJar.of("later")
                .manifest("Multi-Release", "true")
                .entry("programmes/a.yaml", "")
                .entry("META-INF/versions/99/org/example/A.class", "not even looked at")
                .in(folder, "later.jar");

        try (Plugins plugins = Plugins.load(folder)) {
            assertThat(plugins.refused()).isEmpty();
        }
    }

    @Test
    void whateverHappensToTheBytesItIsInstalledOrRefused() throws IOException {
        Random random = new Random(20260901);
        Map<String, byte[]> entries = TestJar.of("mutated")
                .variant("""
                        @Override
                        public java.util.List<Problem> check(org.criticalfriend.spi.programme.Programme programme) {
                            return java.util.List.of(Problem.at("title", "another"));
                        }
                        """)
                .entry("programmes/a.yaml", "programme: mutated\n")
                .entries();
        byte[] packed = TestJar.pack(entries);
        Files.write(folder.resolve("good.jar"), TestJar.GOOD);
        int refusals = 0;

        for (int round = 0; round < 500; round++) {
            byte[] bytes = round % 2 == 0 ? mutated(packed, random) : TestJar.pack(mutatedEntry(entries, random));
            Path jar = Files.write(folder.resolve("mutated.jar"), bytes);
            try (Plugins plugins = Plugins.load(folder)) {
                assertThat(plugins.installed().size() + plugins.refused().size())
                        .as("round %d", round)
                        .isEqualTo(2);
                assertThat(plugins.plugin("good")).isPresent();
                for (InstalledPlugin plugin : plugins.installed()) {
                    assertThat(plugin.check(TestJar.programme())).isNotNull();
                }
                for (RefusedJar refused : plugins.refused()) {
                    assertThat(refused.cause()).startsWith("mutated.jar ").endsWith(".");
                    assertThat(refused.cure()).isNotBlank();
                    refusals++;
                }
            }
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactlyInAnyOrder(jar, folder.resolve("good.jar"));
            }
            assertThat(jar).hasBinaryContent(bytes);
        }

        assertThat(refusals).isBetween(100, 499);
    }

    /** Somewhere a few bytes change, go or come. */
    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                for (int change = 0; change < 20; change++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> bytes = Arrays.copyOf(bytes, at);
            default -> {
                byte[] longer = Arrays.copyOf(bytes, bytes.length + 10);
                System.arraycopy(bytes, at, longer, at + 10, bytes.length - at);
                bytes = longer;
            }
        }
        return bytes;
    }

    /** The same inside an entry, which a zip file's checksum would not show. */
    private static Map<String, byte[]> mutatedEntry(Map<String, byte[]> entries, Random random) {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        String name = List.copyOf(entries.keySet()).get(random.nextInt(entries.size()));
        changed.put(name, mutated(entries.get(name), random));
        return changed;
    }
}
