package org.criticalfriend.api.plugins;

import java.util.List;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.engine.plugin.Plugins;
import org.criticalfriend.engine.plugin.RefusedJar;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** The plugins of an installation. */
@Description("the plugins that run, and those that were refused")
public record PluginsResponse(
        @Description("the version of the SPI that this host offers, which is not that of the product")
        String spi,

        @Description("the plugins that run, in the order of their ids")
        List<Installed> installed,

        @Description("the files that were not taken in, in the order of their names")
        List<Refused> refused,

        @Description("what is wrong with the programme files of this instance")
        List<String> files,

        @Description("the cohorts that are not understood as they were when they began, and what helps")
        List<String> cohorts) {

    public PluginsResponse {
        installed = List.copyOf(installed);
        refused = List.copyOf(refused);
        files = List.copyOf(files);
        cohorts = List.copyOf(cohorts);
    }

    /** A plugin that runs. */
    @Description("a plugin that runs")
    public record Installed(
            @Description("its id") String id,
            @Description("its version") String version,
            @Description("the name of its jar") String file,
            @Description("the checksum of its jar") String sha256,

            @Description("what it brings: its variant, its words and its files, each in a few words")
            List<String> brings,

            @Description("how often it failed since the host was started and why it did so last; null while it has not")
            @Nullable
            String ailing) {

        public Installed {
            brings = List.copyOf(brings);
        }
    }

    /** A file that was refused. */
    @Description("a file that was refused")
    public record Refused(
            @Description("its name") String file,

            @Description("the plugin's id; null where it has none that could be read") @Nullable
            String id,

            @Description("what is wrong") String cause,
            @Description("what somebody can do about it") String cure) {}

    public static PluginsResponse of(Inventory inventory) {
        Plugins plugins = inventory.plugins();
        return new PluginsResponse(
                Plugins.spiVersion(),
                plugins.installed().stream().map(PluginsResponse::installed).toList(),
                plugins.refused().stream().map(PluginsResponse::refused).toList(),
                inventory.files(),
                inventory.cohorts());
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
