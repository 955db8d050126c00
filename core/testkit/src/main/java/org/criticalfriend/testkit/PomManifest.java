package org.criticalfriend.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The manifest that Maven would write into a plugin's jar, from the {@code manifestEntries} of {@code maven-jar-plugin} in
 * the pom and the poms it inherits from. Profiles are not looked at: a plugin is the same whoever builds it.
 */
final class PomManifest {

    private static final String JAR_PLUGIN = "maven-jar-plugin";
    private static final String ENTRIES = "configuration/archive/manifestEntries";
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^{}]+)}");
    /** Deeper than anybody nests properties; one that names itself ends here. */
    private static final int DEEPEST = 10;

    /** From the pom of the plugin to that of its last ancestor. */
    private final List<Element> poms = new ArrayList<>();

    private final Map<String, String> properties = new LinkedHashMap<>();

    private PomManifest(Path pom) throws IOException {
        Optional<Path> next = Optional.of(pom);
        while (next.isPresent()) {
            Element read = parse(next.get());
            poms.add(read);
            next = parent(next.get(), read);
        }
        rootFirst().flatMap(one -> children(one, "properties").stream()).forEach(this::takeProperty);
        for (String name : List.of("groupId", "artifactId", "version", "name")) {
            poms.stream()
                    .flatMap(one -> Stream.concat(text(one, name).stream(), text(one, "parent/" + name).stream()))
                    .findFirst()
                    .ifPresent(value -> properties.put("project." + name, value));
        }
    }

    /**
     * Reads a pom.
     *
     * @return the manifest, and the name Maven would give the jar
     */
    static Packing of(Path pom) throws IOException {
        PomManifest read = new PomManifest(pom);
        Manifest manifest = new Manifest();
        Attributes entries = manifest.getMainAttributes();
        entries.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        read.entries().forEach(entries::putValue);
        String name = read.filledIn("${project.artifactId}-${project.version}");
        return new Packing(manifest, name + ".jar");
    }

    /** A manifest and the name of the jar it goes into. */
    record Packing(Manifest manifest, String file) {}

    /** The more special wins: what a pom manages gives way to what one configures, and an ancestor to its heirs. */
    private Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String plugins : List.of("build/pluginManagement/plugins", "build/plugins")) {
            rootFirst()
                    .flatMap(pom -> children(pom, plugins).stream())
                    .filter(plugin -> text(plugin, "artifactId")
                            .filter(JAR_PLUGIN::equals)
                            .isPresent())
                    .flatMap(plugin -> Stream.concat(
                            children(plugin, ENTRIES).stream(),
                            children(plugin, "executions").stream()
                                    .flatMap(execution -> children(execution, ENTRIES).stream())))
                    .forEach(entry -> entries.put(
                            entry.getTagName(), filledIn(entry.getTextContent().strip())));
        }
        return entries;
    }

    private String filledIn(String text) {
        String filled = text;
        for (int depth = 0; depth < DEEPEST; depth++) {
            filled = PROPERTY.matcher(filled)
                    .replaceAll(
                            found -> Matcher.quoteReplacement(properties.getOrDefault(found.group(1), found.group())));
        }
        return filled;
    }

    private void takeProperty(Element property) {
        properties.put(property.getTagName(), property.getTextContent().strip());
    }

    private Stream<Element> rootFirst() {
        List<Element> reversed = new ArrayList<>(poms);
        Collections.reverse(reversed);
        return reversed.stream();
    }

    /** Where Maven finds the parent: beside the pom, or else in the local repository, which Surefire names. */
    private static Optional<Path> parent(Path pom, Element read) {
        Optional<String> artifact = text(read, "parent/artifactId");
        if (artifact.isEmpty()) {
            return Optional.empty();
        }
        Path beside = pom.resolveSibling(text(read, "parent/relativePath").orElse("../pom.xml"));
        Path file = Files.isDirectory(beside) ? beside.resolve("pom.xml") : beside;
        String version = text(read, "parent/version").orElse("");
        Path kept = Path.of(
                System.getProperty("localRepository", ""),
                text(read, "parent/groupId").orElse("").replace('.', '/'),
                artifact.get(),
                version,
                artifact.get() + "-" + version + ".pom");
        return Stream.of(file.normalize(), kept)
                .filter(Files::isRegularFile)
                .filter(found -> isOf(found, artifact.get()))
                .findFirst();
    }

    private static boolean isOf(Path pom, String artifact) {
        try {
            return text(parse(pom), "artifactId").filter(artifact::equals).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Element parse(Path pom) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException(pom + " cannot be read", broken);
        }
    }

    /** The text of the first element at a path, if it has one. */
    private static Optional<String> text(Element element, String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? named(element, path)
                        .findFirst()
                        .map(found -> found.getTextContent().strip())
                : named(element, path.substring(0, slash))
                        .findFirst()
                        .flatMap(found -> text(found, path.substring(slash + 1)));
    }

    /** The elements within the one at a path. */
    private static List<Element> children(Element element, String path) {
        Stream<Element> at = Stream.of(element);
        for (String name : path.split("/")) {
            at = at.flatMap(one -> named(one, name));
        }
        return at.flatMap(PomManifest::elements).toList();
    }

    private static Stream<Element> named(Element element, String name) {
        return elements(element).filter(child -> child.getTagName().equals(name));
    }

    private static Stream<Element> elements(Element element) {
        List<Element> elements = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                elements.add(found);
            }
        }
        return elements.stream();
    }
}
