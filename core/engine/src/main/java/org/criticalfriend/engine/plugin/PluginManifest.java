package org.criticalfriend.engine.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import org.criticalfriend.engine.plugin.RefusalWording.Refusal;
import org.criticalfriend.spi.Variant;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.Plugin;

/**
 * What the manifest of a jar says about the plugin.
 *
 * @param id fits the pattern of ids
 * @param version three numbers, and what semantic versions may have behind them
 * @param requires the versions of the SPI it works with, this one among them
 * @param pluginClass the name of its plugin class, or that of PF4J's own, which does nothing
 * @param optionalPackages packages that the plugin can do without, each covering those below it
 */
record PluginManifest(String id, String version, String requires, String pluginClass, List<String> optionalPackages) {

    /** The version of the SPI: it rises when the SPI changes, not when the host does. */
    static final String SPI_VERSION = spiVersion();

    /** Names packages that a bundled library can use and does without where they are missing. */
    static final String OPTIONAL = "Plugin-Optional-Packages";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,40}");
    private static final Pattern VERSION =
            Pattern.compile("\\d{1,9}(\\.\\d{1,9}){2}(-[0-9A-Za-z.-]{1,60})?(\\+[0-9A-Za-z.-]{1,60})?");
    private static final Pattern BARE_VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");
    private static final int LONGEST_RANGE = 100;

    /**
     * The plugin's id alone, by which two jars of one plugin are known whatever else is wrong with either.
     *
     * @throws Refusal if there is none, or none to be trusted
     */
    static String id(JarContents jar) throws Refusal {
        String id = value(jar, ManifestPluginDescriptorFinder.PLUGIN_ID);
        if (id.isEmpty()) {
            throw RefusalWording.noId();
        }
        if (!ID.matcher(id).matches()) {
            throw RefusalWording.badId(id);
        }
        return id;
    }

    /**
     * All of it.
     *
     * @throws Refusal if something is missing, does not fit this host, or would reach beyond the jar
     */
    static PluginManifest of(JarContents jar) throws Refusal {
        String id = id(jar);
        String version = value(jar, ManifestPluginDescriptorFinder.PLUGIN_VERSION);
        if (!VERSION.matcher(version).matches()) {
            throw RefusalWording.badVersion(version);
        }
        String requires = value(jar, ManifestPluginDescriptorFinder.PLUGIN_REQUIRES);
        checkRange(requires);
        String plugins = value(jar, ManifestPluginDescriptorFinder.PLUGIN_DEPENDENCIES);
        if (!plugins.isEmpty()) {
            throw RefusalWording.dependsOnPlugins(plugins);
        }
        // A class loader follows it, so it would be a way round the class filter.
        if (!value(jar, Attributes.Name.CLASS_PATH.toString()).isEmpty()) {
            throw RefusalWording.reachesForJars("Class-Path in its manifest");
        }
        String pluginClass = value(jar, ManifestPluginDescriptorFinder.PLUGIN_CLASS);
        if (!pluginClass.isEmpty() && !jar.has(pluginClass)) {
            throw RefusalWording.noPluginClass(pluginClass);
        }
        List<String> optional = BETWEEN.splitAsStream(value(jar, OPTIONAL))
                .filter(name -> !name.isEmpty())
                .toList();
        return new PluginManifest(
                id, version, requires, pluginClass.isEmpty() ? Plugin.class.getName() : pluginClass, optional);
    }

    /** Whether the plugin can do without a class of this name, written with full stops. */
    boolean canDoWithout(String type) {
        return optionalPackages.stream().anyMatch(name -> type.startsWith(name + "."));
    }

    private static void checkRange(String range) throws Refusal {
        if (range.isEmpty() || range.length() > LONGEST_RANGE) {
            throw RefusalWording.badRange(range, SPI_VERSION);
        }
        // Read as PF4J does, to whom a bare number means "or later".
        String expression = BARE_VERSION.matcher(range).matches() ? ">=" + range : range;
        boolean isIncluded;
        try {
            isIncluded = new DefaultVersionManager().checkVersionConstraint(SPI_VERSION, expression);
        } catch (RuntimeException unreadable) {
            throw RefusalWording.badRange(range, SPI_VERSION);
        }
        if (!isIncluded) {
            throw RefusalWording.otherSpi(range, SPI_VERSION);
        }
    }

    /** As the pom of the SPI states it; read from a resource, for a class folder has no manifest. */
    private static String spiVersion() {
        try (InputStream version = Variant.class.getResourceAsStream("version")) {
            return new String(Objects.requireNonNull(version).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the SPI does not tell its version", unreadable);
        }
    }

    private static String value(JarContents jar, String name) {
        String value = jar.manifest().getValue(name);
        return value == null ? "" : value.strip();
    }
}
