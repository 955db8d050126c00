package org.criticalfriend.api.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.api.wire.Json;
import org.criticalfriend.api.wire.PluginsJson;
import org.criticalfriend.engine.definition.ProblemReport;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.engine.plugin.Plugins;
import org.criticalfriend.engine.plugin.RefusedJar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is installed, and what was refused and why. */
@Command(
        name = "plugins",
        description =
                "Says which SPI this host offers, and lists the installed plugins with what each brings and what is wrong in"
                        + " it, and those that were refused and why.",
        mixinStandardHelpOptions = true)
final class ListPlugins implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--format", defaultValue = "text", description = "text or json; default ${DEFAULT-VALUE}")
    private Format format = Format.text;

    /** How the list is written. */
    enum Format {
        text,
        json
    }

    ListPlugins(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Plugins plugins = desk.open().plugins();
        List<String> problems = plugins.installed().stream()
                .flatMap(plugin -> desk.open().shipped(plugin).stream())
                .flatMap(reading -> reading.problems().stream())
                .filter(problem -> !problem.isWarning())
                .map(ProblemReport::line)
                .toList();
        if (format == Format.json) {
            desk.terminal().results().println(Json.write(PluginsJson.of(plugins)));
            problems.forEach(desk.terminal().asides()::println);
        } else {
            desk.terminal().results().println("This host offers plugins the SPI " + Plugins.spiVersion() + ".");
            plugins.installed().forEach(this::tell);
            plugins.refused().forEach(this::tell);
            problems.forEach(problem -> desk.terminal().results().println("problem: " + problem));
            if (plugins.installed().isEmpty() && plugins.refused().isEmpty()) {
                desk.terminal().results().println("No plugin is installed.");
            }
        }
        return plugins.refused().isEmpty() && problems.isEmpty() ? 0 : 1;
    }

    private void tell(InstalledPlugin plugin) {
        desk.terminal().results().println(plugin.id() + " " + plugin.version() + " (" + plugin.file() + ")");
        plugin.brings().forEach(thing -> desk.terminal().results().println("  brings " + thing));
        plugin.ailing().ifPresent(sentence -> desk.terminal().results().println("  " + sentence));
    }

    private void tell(RefusedJar refused) {
        desk.terminal().results().println("refused: " + refused.sentence());
    }
}
