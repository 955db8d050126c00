package org.criticalfriend.engine.plugin;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.criticalfriend.engine.plugin.RefusalWording.Refusal;

/**
 * The plugins of a host: those that run, and those that were refused. Loading never fails; what is wrong with one jar
 * is told of that jar, and all others work.
 *
 * <p>Immutable. Any thread may use it, and closes it once.
 */
public final class Plugins implements AutoCloseable {

    private final List<InstalledPlugin> installed;
    private final List<RefusedJar> refused;

    private Plugins(List<InstalledPlugin> installed, List<RefusedJar> refused) {
        this.installed = installed.stream()
                .sorted(Comparator.comparing(InstalledPlugin::id))
                .toList();
        this.refused =
                refused.stream().sorted(Comparator.comparing(RefusedJar::file)).toList();
    }

    /**
     * How long plugins may take.
     *
     * @param start from the first class loaded to the last question about itself
     * @param call for any later question, unless it brings a time of its own
     */
    public record Limits(Duration start, Duration call) {

        /** What a person at a page will wait for. */
        public static Limits usual() {
            return new Limits(Duration.ofSeconds(5), Duration.ofSeconds(2));
        }
    }

    /** The version of the SPI that this host offers to plugins, such as {@code 1.2.0}; not the version of the product. */
    public static String spiVersion() {
        return PluginManifest.SPI_VERSION;
    }

    /** Says what a programme file could not write, which takes whoever can read one. */
    @FunctionalInterface
    public interface SettingsCheck {

        /** Why nobody could write the settings of a word, as a clause; empty where somebody can. */
        Optional<String> fault(Class<? extends Record> settings);
    }

    /** Loads jars whose words nobody writes in a file. */
    static Plugins load(Path folder) {
        return load(folder, Limits.usual());
    }

    /** The same within limits. */
    static Plugins load(Path folder, Limits limits) {
        return load(List.of(folder), limits, settings -> Optional.empty());
    }

    /**
     * Loads all jars of some folders, one after the other. Nothing is written, and nothing is looked for in folders below.
     *
     * @param folders need not be there
     * @param settings looks at the settings of every word
     * @return never null; nothing is ever thrown
     */
    public static Plugins load(List<Path> folders, Limits limits, SettingsCheck settings) {
        List<RefusedJar> refused = new ArrayList<>();
        Map<String, List<JarContents>> jarsById = new TreeMap<>();
        for (Path path : folders.stream()
                .flatMap(folder -> jars(folder, refused).stream())
                .toList()) {
            try {
                JarContents jar = JarContents.read(path);
                jarsById.computeIfAbsent(PluginManifest.id(jar), id -> new ArrayList<>())
                        .add(jar);
            } catch (Refusal refusal) {
                refused.add(refusal.of(path, null));
            } catch (RuntimeException | Error unforeseen) {
                refused.add(RefusalWording.unforeseen(unforeseen).of(path, null));
            }
        }
        List<InstalledPlugin> installed = new ArrayList<>();
        HostClassFilter filter = new HostClassFilter();
        jarsById.forEach((id, jars) -> {
            for (JarContents jar : jars) {
                try {
                    List<String> others = jars.stream()
                            .filter(other -> !other.path().equals(jar.path()))
                            .map(JarContents::file)
                            .toList();
                    if (!others.isEmpty()) {
                        throw RefusalWording.sameId(id, others);
                    }
                    installed.add(install(jar, filter, limits, settings));
                } catch (Refusal refusal) {
                    refused.add(refusal.of(jar.path(), id));
                } catch (RuntimeException | Error unforeseen) {
                    refused.add(RefusalWording.unforeseen(unforeseen).of(jar.path(), id));
                }
            }
        });
        return new Plugins(installed, refused);
    }

    /** Those that run, in the order of their ids. */
    public List<InstalledPlugin> installed() {
        return installed;
    }

    /** Those that do not, in the order of their files. */
    public List<RefusedJar> refused() {
        return refused;
    }

    /** The plugin of an id, if it runs. */
    public Optional<InstalledPlugin> plugin(String id) {
        return installed.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    /**
     * Refuses all plugins that bring an edition another one brings too. It takes whoever can read editions to see that.
     *
     * @param editionsOf the editions of a plugin, as {@code reading-together@2026/27}
     * @return to be used, and closed, in place of this one
     */
    public Plugins refusingSharedEditions(Function<InstalledPlugin, Set<String>> editionsOf) {
        Map<String, List<InstalledPlugin>> byEdition = new TreeMap<>();
        for (InstalledPlugin plugin : installed) {
            for (String edition : new TreeSet<>(editionsOf.apply(plugin))) {
                byEdition.computeIfAbsent(edition, name -> new ArrayList<>()).add(plugin);
            }
        }
        List<InstalledPlugin> remaining = new ArrayList<>(installed);
        List<RefusedJar> all = new ArrayList<>(refused);
        byEdition.forEach((edition, plugins) -> {
            for (InstalledPlugin plugin : plugins) {
                List<String> others = plugins.stream()
                        .filter(other -> other != plugin)
                        .map(InstalledPlugin::file)
                        .toList();
                // With several editions in common, the first is reason enough.
                if (!others.isEmpty() && remaining.remove(plugin)) {
                    all.add(RefusalWording.sameEdition(edition, others).of(Path.of(plugin.file()), plugin.id()));
                    plugin.close();
                }
            }
        });
        return new Plugins(remaining, all);
    }

    /** Stops the plugins, last started first, and lets go of their files. Nothing is thrown. */
    @Override
    public void close() {
        List<InstalledPlugin> lastFirst = new ArrayList<>(installed);
        Collections.reverse(lastFirst);
        lastFirst.forEach(InstalledPlugin::close);
    }

    private static InstalledPlugin install(
            JarContents jar, HostClassFilter filter, Limits limits, SettingsCheck settings) throws Refusal {
        PluginManifest manifest = PluginManifest.of(jar);
        filter.check(jar, manifest);
        jar.checkExtensions();
        return InstalledPlugin.start(jar, manifest, filter, limits, settings);
    }

    private static List<Path> jars(Path folder, List<RefusedJar> refused) {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (name.endsWith(".jar")) {
                    jars.add(file);
                } else if (name.endsWith(".zip")) {
                    refused.add(RefusalWording.zip().of(file, null));
                }
            }
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (NotDirectoryException file) {
            refused.add(RefusalWording.folderIsNone().of(folder, null));
        } catch (IOException | DirectoryIteratorException unreadable) {
            refused.add(RefusalWording.folderUnreadable().of(folder, null));
        }
        jars.sort(Comparator.naturalOrder());
        return jars;
    }
}
