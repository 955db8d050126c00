package org.criticalfriend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.api.http.answer.Json;
import org.criticalfriend.api.plugins.Inventory;
import org.criticalfriend.api.plugins.PluginsResponse;
import org.criticalfriend.engine.language.ProblemReport;
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

    private final CommandContext context;

    @Option(names = "--format", defaultValue = "text", description = "text or json; default ${DEFAULT-VALUE}")
    private Format format = Format.text;

    /** How the list is written. */
    enum Format {
        text,
        json
    }

    ListPlugins(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Plugins plugins = context.open().plugins();
        List<String> problems = plugins.installed().stream()
                .flatMap(plugin -> context.open().shipped(plugin).stream())
                .flatMap(reading -> reading.problems().stream())
                .filter(problem -> !problem.isWarning())
                .map(ProblemReport::line)
                .toList();
        if (format == Format.json) {
            context.terminal()
                    .results()
                    .println(Json.write(PluginsResponse.of(new Inventory(plugins, problems, List.of()))));
            problems.forEach(context.terminal().asides()::println);
        } else {
            context.terminal().results().println("This host offers plugins the SPI " + Plugins.spiVersion() + ".");
            plugins.installed().forEach(this::tell);
            plugins.refused().forEach(this::tell);
            problems.forEach(problem -> context.terminal().results().println("problem: " + problem));
            if (plugins.installed().isEmpty() && plugins.refused().isEmpty()) {
                context.terminal().results().println("No plugin is installed.");
            }
        }
        return plugins.refused().isEmpty() && problems.isEmpty() ? 0 : 1;
    }

    private void tell(InstalledPlugin plugin) {
        context.terminal().results().println(plugin.id() + " " + plugin.version() + " (" + plugin.file() + ")");
        plugin.brings().forEach(thing -> context.terminal().results().println("  brings " + thing));
        plugin.ailing().ifPresent(sentence -> context.terminal().results().println("  " + sentence));
    }

    private void tell(RefusedJar refused) {
        context.terminal().results().println("refused: " + refused.sentence());
    }
}
