package org.criticalfriend.engine.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.criticalfriend.engine.plugin.RefusalWording.Refusal;
import org.criticalfriend.spi.language.HostOnly;
import org.jspecify.annotations.Nullable;

/**
 * The parent of every plugin's class loader: it shows plugins the JDK, the SPI and the libraries of the SPI, and hides
 * every other class and all resources of the host.
 */
final class HostClassFilter extends ClassLoader {

    private static final String SPI = "org.criticalfriend.spi.";
    private static final String PF4J = "org.pf4j.";
    private static final List<String> HANDED_ON = List.of(SPI, PF4J, "org.slf4j.", "org.jspecify.");

    /** Libraries an author may expect to find, because the host has them. */
    private static final Map<String, String> HOST_LIBRARIES = Map.of(
            "com.google.inject.", "Guice",
            "jakarta.inject.", "Guice",
            "com.fasterxml.jackson.", "Jackson",
            "tools.jackson.", "Jackson",
            "io.javalin.", "Javalin",
            "org.apache.poi.", "POI",
            "org.yaml.snakeyaml.", "SnakeYAML",
            "org.criticalfriend.engine.", "the engine",
            "org.criticalfriend.api.", "the host");

    private static final Set<String> STOPS_THE_HOST =
            Set.of("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt");

    private static final String CONSTRUCTOR = ".<init>";

    HostClassFilter() {
        super("host-classes", getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return isHandedOn(name)
                ? HostClassFilter.class.getClassLoader().loadClass(name)
                : super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return Collections.emptyEnumeration();
    }

    /**
     * Looks through a jar's classes before one of them is loaded. Java looks a class up when it is first used, so
     * without this a missing library would show in the middle of somebody's review.
     *
     * @throws Refusal if a class could not be loaded here, names one that it will not find, or would stop the host
     */
    void check(JarContents jar, PluginManifest manifest) throws Refusal {
        Map<String, ClassFile> inside = new TreeMap<>();
        for (ClassFile type : jar.classes()) {
            checkVersionAndPlace(type);
            // A copy of what is handed on would never be loaded, so it may name what it likes.
            if (!isHandedOn(dotted(type.name())) || !isThere(dotted(type.name()))) {
                inside.put(type.name(), type);
            }
        }
        Set<String> ownPackages = jar.roots().stream()
                .map(root -> root.substring(0, root.lastIndexOf('.') + 1).replace('.', '/'))
                .collect(Collectors.toSet());
        Map<String, Boolean> found = new HashMap<>();
        for (ClassFile type : inside.values()) {
            Set<String> names = new TreeSet<>(type.names());
            // A missing annotation is no error to Java, which then acts as if it had not been written. That is right
            // for a bundled library and wrong for the author who waits for something to be injected.
            if (isOwn(type.name(), ownPackages)) {
                type.mentions().stream()
                        .filter(name -> libraryOf(dotted(name)) != null)
                        .forEach(names::add);
            }
            for (String name : names) {
                if (!inside.containsKey(name) && !found.computeIfAbsent(dotted(name), this::isThere)) {
                    checkMissing(dotted(name), dotted(type.name()), manifest);
                }
            }
        }
        checkCalls(inside, ownPackages);
    }

    /** Only of what the plugin can reach: many a language's own library has a function that ends the process. */
    private static void checkCalls(Map<String, ClassFile> inside, Set<String> ownPackages) throws Refusal {
        Map<String, ClassFile> reached = new TreeMap<>();
        Deque<String> next = new ArrayDeque<>();
        inside.keySet().stream().filter(name -> isOwn(name, ownPackages)).forEach(next::add);
        while (!next.isEmpty()) {
            ClassFile type = inside.get(next.remove());
            if (type != null && reached.put(type.name(), type) == null) {
                next.addAll(type.names());
            }
        }
        for (ClassFile type : reached.values()) {
            for (String call : new TreeSet<>(type.calls())) {
                if (STOPS_THE_HOST.contains(call)) {
                    throw RefusalWording.stopsTheHost(dotted(type.name()), call.substring(call.lastIndexOf('/') + 1));
                }
                if (call.endsWith(CONSTRUCTOR) && isForTheHost(call)) {
                    throw RefusalWording.madeByTheHost(dotted(type.name()), simpleName(call));
                }
            }
        }
    }

    /** Whether this call is of a constructor that is marked {@link HostOnly}. */
    private static boolean isForTheHost(String call) {
        String name = dotted(call.substring(0, call.length() - CONSTRUCTOR.length()));
        if (!name.startsWith(SPI)) {
            return false;
        }
        try {
            Class<?> type = Class.forName(name, false, HostClassFilter.class.getClassLoader());
            return Arrays.stream(type.getDeclaredConstructors())
                    .anyMatch(one -> one.isAnnotationPresent(HostOnly.class));
        } catch (ClassNotFoundException | LinkageError toldAsMissing) {
            return false;
        }
    }

    private static String simpleName(String call) {
        return call.substring(call.lastIndexOf('/') + 1, call.length() - CONSTRUCTOR.length())
                .replace('$', '.');
    }

    private static boolean isOwn(String name, Set<String> ownPackages) {
        return ownPackages.stream().anyMatch(name::startsWith);
    }

    private static void checkVersionAndPlace(ClassFile type) throws Refusal {
        String name = dotted(type.name());
        if (name.startsWith(SPI) || name.startsWith(PF4J)) {
            throw RefusalWording.spiInside(type.name() + ".class");
        }
        int host = Runtime.version().feature();
        if (type.java() > host) {
            throw RefusalWording.newerJava(name, type.java(), host);
        }
    }

    private static void checkMissing(String name, String user, PluginManifest manifest) throws Refusal {
        if (manifest.canDoWithout(name)) {
            return;
        }
        String library = libraryOf(name);
        if (library != null) {
            throw RefusalWording.hostLibrary(name, library, user);
        }
        if (name.startsWith(SPI) || name.startsWith(PF4J)) {
            throw RefusalWording.notInTheSpi(name, user, PluginManifest.SPI_VERSION);
        }
        throw RefusalWording.missingClass(name, user, PluginManifest.OPTIONAL);
    }

    /** Whether a plugin looked for a class in vain that the host has. */
    static boolean hides(Throwable thrown) {
        String name = thrown.getMessage();
        if (name == null || !(thrown instanceof NoClassDefFoundError || thrown instanceof ClassNotFoundException)) {
            return false;
        }
        try {
            Class.forName(dotted(name), false, HostClassFilter.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError neitherThere) {
            return false;
        }
    }

    private boolean isThere(String name) {
        try {
            Class.forName(name, false, this);
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }

    private static @Nullable String libraryOf(String name) {
        return HOST_LIBRARIES.entrySet().stream()
                .filter(library -> name.startsWith(library.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean isHandedOn(String name) {
        return HANDED_ON.stream().anyMatch(name::startsWith);
    }

    private static String dotted(String name) {
        return name.replace('/', '.');
    }
}
