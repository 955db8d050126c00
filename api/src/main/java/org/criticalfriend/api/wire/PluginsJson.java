package org.criticalfriend.api.wire;

import java.util.List;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.engine.plugin.Plugins;
import org.criticalfriend.engine.plugin.RefusedJar;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** The plugins of an installation. */
@Means("the plugins that run, and those that were refused")
public record PluginsJson(
        @Means("the version of the SPI that this host offers, which is not that of the product")
        String spi,

        @Means("the plugins that run, in the order of their ids")
        List<Installed> installed,

        @Means("the files that were not taken in, in the order of their names")
        List<Refused> refused) {

    public PluginsJson {
        installed = List.copyOf(installed);
        refused = List.copyOf(refused);
    }

    /** A plugin that runs. */
    @Means("a plugin that runs")
    public record Installed(
            @Means("its id") String id,
            @Means("its version") String version,
            @Means("the name of its jar") String file,
            @Means("the checksum of its jar") String sha256,

            @Means("what it brings: its variant, its words and its files, each in a few words")
            List<String> brings,

            @Means("how often it failed since the host was started and why it did so last; null while it has not")
            @Nullable
            String ailing) {

        public Installed {
            brings = List.copyOf(brings);
        }
    }

    /** A file that was refused. */
    @Means("a file that was refused")
    public record Refused(
            @Means("its name") String file,

            @Means("the plugin's id; null where it has none that could be read") @Nullable
            String id,

            @Means("what is wrong") String cause,
            @Means("what somebody can do about it") String cure) {}

    public static PluginsJson of(Plugins plugins) {
        return new PluginsJson(
                Plugins.spiVersion(),
                plugins.installed().stream().map(PluginsJson::installed).toList(),
                plugins.refused().stream().map(PluginsJson::refused).toList());
    }

    private static Installed installed(InstalledPlugin plugin) {
        return new Installed(
                plugin.id(),
                plugin.version(),
                plugin.file(),
                plugin.sha256(),
                plugin.brings(),
                plugin.ailing().orElse(null));
    }

    private static Refused refused(RefusedJar jar) {
        return new Refused(jar.file(), jar.id(), jar.cause(), jar.cure());
    }
}
