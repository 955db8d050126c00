package org.criticalfriend.engine.plugin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.criticalfriend.engine.plugin.RefusalWording.Refusal;
import org.jspecify.annotations.Nullable;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.processor.ExtensionStorage;

/**
 * A jar that was read to its last byte before anything of it may run. What it claims of its sizes is not believed:
 * bytes are counted as they come out, and sums are checked.
 *
 * @param path the jar
 * @param sha256 of the whole file, in small hexadecimal digits
 * @param manifest its main attributes, empty where it has no manifest
 * @param classes the classes that could be loaded from it
 * @param extensions the classes its index of extensions lists, by name
 * @param editions the texts in its folder of programmes, by name
 * @param starter the short file from which people tailor its editions, or null
 */
record JarContents(
        Path path,
        String sha256,
        Attributes manifest,
        List<ClassFile> classes,
        Set<String> extensions,
        List<EditionText> editions,
        @Nullable EditionText starter) {

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_MEGABYTES = 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_MEGABYTES_EXPANDED = 100;
    private static final int MOST_TIMES_EXPANDED = 100;
    /** Of an entry that is read whole: a class, a programme. */
    private static final int MOST_MEGABYTES_READ = 10;

    private static final int ANY_JAVA = 0;
    private static final String EXTENSIONS = "META-INF/extensions.idx";
    private static final String INDEX_OF_JARS = "META-INF/INDEX.LIST";
    private static final String CLASS = ".class";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final String STARTER = "starter.yaml";
    private static final Pattern PROGRAMME = Pattern.compile("programmes/[^/]+\\.yaml");
    private static final Pattern PROGRAMME_ASTRAY =
            Pattern.compile("programmes/.*\\.ya?ml", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OF_ONE_JAVA = Pattern.compile("META-INF/versions/(\\d{1,9})/(.+)", Pattern.DOTALL);

    /**
     * Reads a file that is said to be a jar.
     *
     * @throws Refusal if it is none, is damaged, or goes beyond a limit
     */
    static JarContents read(Path path) throws Refusal {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw RefusalWording.notAFile();
        }
        Fingerprint fingerprint = Fingerprint.of(path);
        // A plain zip file: a jar file would read a manifest, and believe its size, before a byte was counted.
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new Reading(path, fingerprint, zip).contents();
        } catch (IOException | RuntimeException broken) {
            throw RefusalWording.notAJar();
        }
    }

    /** The name of the file, fit to be shown. */
    String file() {
        return RefusalWording.shown(String.valueOf(path.getFileName()));
    }

    /**
     * Compares the index of extensions with the classes. An index that is out of date, or was never written, is the
     * classic way of losing an extension in silence.
     *
     * @throws Refusal if they differ, or if the jar brings nothing at all
     */
    void checkExtensions() throws Refusal {
        Set<String> present = new HashSet<>();
        for (ClassFile type : classes) {
            String name = type.name().replace('/', '.');
            present.add(name);
            if (type.mentions().contains("org/pf4j/Extension") && !type.isAnnotation() && !extensions.contains(name)) {
                throw RefusalWording.notListed(name);
            }
        }
        for (String extension : extensions) {
            if (!present.contains(extension)) {
                throw RefusalWording.listedButMissing(extension);
            }
        }
        if (extensions.isEmpty() && editions.isEmpty()) {
            throw RefusalWording.bringsNothing();
        }
    }

    /** The same jar without what only its checks need, which for a large library is many megabytes. */
    JarContents checked() {
        return new JarContents(path, sha256, manifest, List.of(), extensions, editions, starter);
    }

    /** The names of the classes the host begins with: its extensions and, where it has one, its plugin class. */
    Set<String> roots() {
        Set<String> roots = new TreeSet<>(extensions);
        String pluginClass = manifest.getValue(ManifestPluginDescriptorFinder.PLUGIN_CLASS);
        if (pluginClass != null) {
            roots.add(pluginClass.strip());
        }
        return roots;
    }

    /** Whether it has a class of this name, written with full stops. */
    boolean has(String name) {
        return classes.stream().anyMatch(type -> type.name().replace('/', '.').equals(name));
    }

    private record Fingerprint(long size, String sha256) {

        static Fingerprint of(Path path) throws Refusal {
            try (InputStream file = Files.newInputStream(path)) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                long size = 0;
                byte[] block = new byte[8192];
                for (int read = file.read(block); read >= 0; read = file.read(block)) {
                    digest.update(block, 0, read);
                    size += read;
                    if (size > (long) MOST_MEGABYTES * MEGABYTE) {
                        throw RefusalWording.tooLarge(MOST_MEGABYTES);
                    }
                }
                if (size == 0) {
                    throw RefusalWording.empty();
                }
                return new Fingerprint(size, HexFormat.of().formatHex(digest.digest()));
            } catch (IOException unreadable) {
                throw RefusalWording.unreadable();
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        }
    }

    /** One pass through a zip file. */
    private static final class Reading {

        private final Path path;
        private final Fingerprint fingerprint;
        private final ZipFile zip;
        private final Set<String> names = new HashSet<>();
        private final Map<Integer, List<ClassFile>> classesByJava = new TreeMap<>();
        private final Set<String> extensions = new TreeSet<>();
        private final List<EditionText> editions = new ArrayList<>();
        private @Nullable EditionText starter;
        private Attributes manifest = new Attributes();
        private long expanded;

        Reading(Path path, Fingerprint fingerprint, ZipFile zip) {
            this.path = path;
            this.fingerprint = fingerprint;
            this.zip = zip;
        }

        JarContents contents() throws Refusal {
            if (zip.size() > MOST_ENTRIES) {
                throw RefusalWording.tooManyEntries(MOST_ENTRIES);
            }
            List<? extends ZipEntry> entries = zip.stream().toList();
            for (ZipEntry entry : entries) {
                checkName(entry.getName());
            }
            for (ZipEntry entry : entries) {
                take(entry.getName(), expand(entry));
            }
            editions.sort(Comparator.comparing(EditionText::entryName));
            return new JarContents(path, fingerprint.sha256(), manifest, classes(), extensions, editions, starter);
        }

        /** A class for a later Java takes the place of the one for any, if the jar is one for several. */
        private List<ClassFile> classes() {
            boolean isForSeveral = Boolean.parseBoolean(manifest.getValue(Attributes.Name.MULTI_RELEASE));
            Map<String, ClassFile> classes = new TreeMap<>();
            classesByJava.forEach((java, some) -> {
                if (java == ANY_JAVA || isForSeveral) {
                    some.forEach(type -> classes.put(type.name(), type));
                }
            });
            return List.copyOf(classes.values());
        }

        /** Nothing is ever unpacked, but names travel into messages and, one day, into somebody's code that does. */
        private void checkName(String name) throws Refusal {
            if (name.isEmpty()
                    || name.startsWith("/")
                    || name.indexOf('\\') >= 0
                    || name.indexOf('\0') >= 0
                    || DRIVE.matcher(name).matches()
                    || List.of(name.split("/")).contains("..")) {
                throw RefusalWording.pointsOutside(name);
            }
            // A manifest is found in whatever case it is written.
            if (!names.add(name.equalsIgnoreCase(JarFile.MANIFEST_NAME) ? JarFile.MANIFEST_NAME : name)) {
                throw RefusalWording.entryTwice(name);
            }
            if (name.equals(INDEX_OF_JARS)) {
                throw RefusalWording.reachesForJars(name);
            }
            if (PROGRAMME_ASTRAY.matcher(name).matches()
                    && !PROGRAMME.matcher(name).matches()) {
                throw RefusalWording.programmeUnread(name);
            }
        }

        private static boolean isRead(String name) {
            return name.endsWith(CLASS)
                    || name.equals(EXTENSIONS)
                    || name.equalsIgnoreCase(JarFile.MANIFEST_NAME)
                    || name.equals(STARTER)
                    || PROGRAMME.matcher(name).matches();
        }

        /** Counts all bytes of an entry, and gives back those of an entry that will be read. */
        private byte[] expand(ZipEntry entry) throws Refusal {
            boolean isKept = isRead(entry.getName());
            CRC32 sum = new CRC32();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] block = new byte[8192];
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    expanded += read;
                    if (expanded > MEGABYTE && expanded > MOST_TIMES_EXPANDED * fingerprint.size()) {
                        throw RefusalWording.expandsTooOften(MOST_TIMES_EXPANDED);
                    }
                    if (expanded > (long) MOST_MEGABYTES_EXPANDED * MEGABYTE) {
                        throw RefusalWording.expandsTooFar(MOST_MEGABYTES_EXPANDED);
                    }
                    sum.update(block, 0, read);
                    if (isKept) {
                        bytes.write(block, 0, read);
                    }
                    if (bytes.size() > MOST_MEGABYTES_READ * MEGABYTE) {
                        throw RefusalWording.entryTooLarge(entry.getName(), MOST_MEGABYTES_READ);
                    }
                }
            } catch (IOException | RuntimeException broken) {
                throw RefusalWording.damaged(entry.getName());
            }
            // The JDK hands damaged bytes on without a word.
            if (sum.getValue() != entry.getCrc()) {
                throw RefusalWording.damaged(entry.getName());
            }
            return bytes.toByteArray();
        }

        private void take(String name, byte[] bytes) throws Refusal {
            try {
                if (name.equalsIgnoreCase(JarFile.MANIFEST_NAME)) {
                    manifest = new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
                } else if (name.equals(EXTENSIONS)) {
                    ExtensionStorage.read(
                            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8), extensions);
                } else if (name.endsWith(CLASS)) {
                    takeClass(name, bytes);
                } else if (name.equals(STARTER)) {
                    starter = new EditionText(name, bytes);
                } else if (PROGRAMME.matcher(name).matches()) {
                    editions.add(new EditionText(name, bytes));
                }
            } catch (IOException | RuntimeException broken) {
                throw RefusalWording.damaged(name);
            }
        }

        private void takeClass(String name, byte[] bytes) throws IOException, Refusal {
            Matcher ofOneJava = OF_ONE_JAVA.matcher(name);
            boolean isOfOneJava = ofOneJava.matches();
            int java = isOfOneJava ? Integer.parseInt(ofOneJava.group(1)) : ANY_JAVA;
            String where = isOfOneJava ? ofOneJava.group(2) : name;
            // Modules are of no account behind a class loader.
            if (java > Runtime.version().feature() || where.equals("module-info.class")) {
                return;
            }
            ClassFile read = ClassFile.read(bytes);
            if (!where.equals(read.name() + CLASS)) {
                throw RefusalWording.notTheClass(name);
            }
            classesByJava.computeIfAbsent(java, version -> new ArrayList<>()).add(read);
        }
    }
}
