package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.criticalfriend.engine.plugin.Plugins.Limits;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;

/** A plugin's jar in the making, from its sources on. PF4J's annotation processor writes the index of extensions. */
final class TestJar {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface) (\\w+)");

    /** The jar of {@link #good()}, made once. */
    static final byte[] GOOD = good().bytes();

    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private TestJar() {}

    /** A jar with a good manifest and nothing else yet. */
    static TestJar of(String id) {
        return new TestJar()
                .manifest("Plugin-Id", id)
                .manifest("Plugin-Version", "1.0.0")
                .manifest("Plugin-Requires", ">=0.1.0 & <1.0.0");
    }

    /** The plugin beside all the bad ones: a variant of two editions that finds one problem in every programme. */
    static TestJar good() {
        return of("good")
                .source("""
                        package org.example.good;
                        import java.util.List;
                        import org.criticalfriend.spi.*;
                        import org.criticalfriend.spi.programme.Programme;
                        @org.pf4j.Extension
                        public final class Good implements Variant {
                            @Override public String id() { return "good"; }
                            @Override public List<Problem> check(Programme programme) {
                                return List.of(Problem.at("title", "a good one has another title"));
                            }
                        }
                        """)
                .entry("programmes/2026.yaml", "programme: good\nedition: 2026\n")
                .entry("programmes/2025.yaml", "programme: good\nedition: 2025\n");
    }

    /** A value of null takes the line away. */
    TestJar manifest(String name, String value) {
        if (value == null) {
            manifest.remove(name);
        } else {
            manifest.put(name, value);
        }
        return this;
    }

    /** A source file of one public type. */
    TestJar source(String source) {
        sources.add(source);
        return this;
    }

    /** A variant of the plugin's own id whose class is called Broken, with this inside. */
    TestJar variant(String members) {
        return source("""
                package org.example.broken;
                import org.criticalfriend.spi.*;
                @org.pf4j.Extension
                public class Broken implements Variant {
                    @Override public String id() { return "%s"; }
                %s
                }
                """.formatted(manifest.get("Plugin-Id"), members.indent(4).stripTrailing()));
    }

    TestJar entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TestJar entry(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    TestJar option(String option) {
        options.add(option);
        return this;
    }

    /** Leaves out what was compiled to this entry. */
    TestJar without(String entry) {
        left.add(entry);
        return this;
    }

    byte[] bytes() {
        return pack(entries());
    }

    static byte[] pack(Map<String, byte[]> all) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All that would be packed, by name. */
    Map<String, byte[]> entries() {
        try {
            Map<String, byte[]> all = new LinkedHashMap<>();
            all.put("META-INF/MANIFEST.MF", manifestBytes());
            all.putAll(compiled());
            left.forEach(all::remove);
            all.putAll(entries);
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path in(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes());
    }

    private byte[] manifestBytes() throws IOException {
        Manifest written = new Manifest();
        written.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((name, value) -> written.getMainAttributes().putValue(name, value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.write(bytes);
        return bytes.toByteArray();
    }

    private Map<String, byte[]> compiled() throws IOException {
        Map<String, byte[]> compiled = new TreeMap<>();
        if (sources.isEmpty()) {
            return compiled;
        }
        Path work = Files.createTempDirectory("test-jar");
        try {
            Path classes = Files.createDirectory(work.resolve("classes"));
            List<Path> files = new ArrayList<>();
            for (String source : sources) {
                files.add(Files.writeString(sourceFile(work, source), source));
            }
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
                List<String> arguments = new ArrayList<>(
                        List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-parameters"));
                arguments.addAll(options);
                StringWriter messages = new StringWriter();
                boolean isCompiled = compiler.getTask(
                                messages, manager, null, arguments, null, manager.getJavaFileObjectsFromPaths(files))
                        .call();
                assertThat(isCompiled).as(messages.toString()).isTrue();
            }
            try (Stream<Path> results = Files.walk(classes)) {
                for (Path result : results.filter(Files::isRegularFile).toList()) {
                    compiled.put(classes.relativize(result).toString().replace('\\', '/'), Files.readAllBytes(result));
                }
            }
            return compiled;
        } finally {
            deleteAll(work);
        }
    }

    private static Path sourceFile(Path work, String source) throws IOException {
        Matcher packageName = PACKAGE.matcher(source);
        Matcher typeName = TYPE.matcher(source);
        assertThat(packageName.find() && typeName.find()).isTrue();
        Path folder = work.resolve(packageName.group(1).replace('.', '/'));
        Files.createDirectories(folder);
        return folder.resolve(typeName.group(1) + ".java");
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A programme of which only the name matters, whatever else the record has by now. */
    static Programme programme() {
        RecordComponent[] components = Programme.class.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> component.getType() == String.class
                        ? component.getName()
                        : component.getType() == int.class ? (Object) 1 : null)
                .toArray();
        try {
            return Programme.class
                    .getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    /** Loads a folder with the good plugin in it: all others are refused with these words, and the good one works. */
    static void assertRefused(Path folder, Limits limits, String... sentences) throws IOException {
        Files.write(folder.resolve("good.jar"), GOOD);
        try (Plugins plugins = Plugins.load(folder, limits)) {
            assertThat(plugins.refused()).extracting(RefusedJar::sentence).containsExactly(sentences);
            assertThat(plugins.installed()).extracting(InstalledPlugin::id).containsExactly("good");
            assertThat(plugins.installed().get(0).check(programme()).value())
                    .containsExactly(Problem.at("title", "a good one has another title"));
        }
    }

    static void assertRefused(Path folder, String... sentences) throws IOException {
        assertRefused(folder, Limits.usual(), sentences);
    }
}
