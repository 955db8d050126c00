package org.criticalfriend.api.plugins;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.engine.plugin.Plugins;
import org.criticalfriend.engine.plugin.RefusedJar;

/** What is installed, and what was refused. */
public final class PluginsView {

    private static final String NOTE =
            "The folder plugins of the data folder, and that of the product, are read when the service starts: add a jar"
                    + " to the data folder or take one away, then start the service again. This service offers plugins the SPI "
                    + Plugins.spiVersion()
                    + ". A plugin is code that runs inside the service; install only what you trust.";

    private final Frames frames;

    @Inject
    public PluginsView(Frames frames) {
        this.frames = frames;
    }

    public PluginsPage of(Inventory inventory) {
        Plugins plugins = inventory.plugins();
        int installed = plugins.installed().size();
        int refused = plugins.refused().size();
        String lead = refused == 0
                ? English.sentence(
                        installed == 0
                                ? "nothing is installed"
                                : English.count(installed, "Plugin") + (installed == 1 ? " is" : " are")
                                        + " installed, and none was refused")
                : English.sentence(English.count(installed, "Plugin") + (installed == 1 ? " is" : " are")
                        + " installed; " + Numbers.word(refused) + (refused == 1 ? " was" : " were")
                        + " refused, and nothing else is affected");
        return new PluginsPage(
                frames.plugins("Plugins").withLead(lead),
                plugins.refused().stream().map(PluginsView::refused).toList(),
                plugins.installed().stream().map(PluginsView::installed).toList(),
                NOTE,
                inventory.files(),
                inventory.cohorts());
    }

    private static PluginsPage.Refused refused(RefusedJar jar) {
        return new PluginsPage.Refused(jar.file(), cause(jar), jar.cure());
    }

    /** The cause below a heading that names the file already. */
    public static String cause(RefusedJar jar) {
        return jar.cause().startsWith(jar.file() + " ")
                ? "It" + jar.cause().substring(jar.file().length())
                : jar.cause();
    }

    private static PluginsPage.Installed installed(InstalledPlugin plugin) {
        List<String> brings = plugin.brings().stream()
                .map(one -> one.contains("/") ? one : English.alone(one))
                .toList();
        return new PluginsPage.Installed(
                plugin.id(),
                plugin.version(),
                plugin.file(),
                brings,
                plugin.ailing().orElse(""));
    }
}
