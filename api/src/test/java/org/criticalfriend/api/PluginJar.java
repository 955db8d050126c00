package org.criticalfriend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plugin's jar, made of its sources and files; PF4J's annotation processor writes the index of its extensions. */
public final class PluginJar {

    private final String id;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new TreeMap<>();

    private PluginJar(String id) {
        this.id = id;
    }

    public static PluginJar of(String id) {
        return new PluginJar(id);
    }

    /** A class of the package {@code odd}, by its simple name. */
    public PluginJar source(String name, String text) {
        sources.put(name, "package odd;\n" + text);
        return this;
    }

    /** Any other file, by its name in the jar. */
    public PluginJar file(String name, String text) {
        files.put(name, text);
        return this;
    }

    /** Compiles and packs it. */
    public Path in(Path folder) throws IOException {
        Path work = Files.createTempDirectory("plugin");
        Path classes = Files.createDirectory(work.resolve("classes"));
        compile(work, classes);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = classes.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path jar = folder.resolve(id + "-1.0.0.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest());
                Stream<Path> compiled = Files.walk(classes)) {
            for (Path file : compiled.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                packed.write(Files.readAllBytes(file));
                packed.closeEntry();
            }
        }
        delete(work);
        return jar;
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes says = manifest.getMainAttributes();
        says.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        says.putValue("Plugin-Id", id);
        says.putValue("Plugin-Version", "1.0.0");
        says.putValue("Plugin-Requires", ">=0.1.0 & <1.0.0");
        return manifest;
    }

    private void compile(Path work, Path classes) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(work.resolve(source.getKey() + ".java"), source.getValue()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-parameters",
                    "-processor",
                    "org.pf4j.processor.ExtensionAnnotationProcessor");
            boolean isCompiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(isCompiled).as(messages.toString()).isTrue();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
