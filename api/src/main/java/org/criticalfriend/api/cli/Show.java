package org.criticalfriend.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.tailoring.ResolvedText;
import org.criticalfriend.engine.plugin.EditionText;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.engine.spelling.Nearest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a programme with all that it inherits, or the file from which one of a plugin is tailored. */
@Command(
        name = "show",
        description = "Shows a whole programme with the origin of each value, or a short file to tailor one from.",
        mixinStandardHelpOptions = true)
final class Show implements Callable<Integer> {

    private final CommandContext context;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Parameters(
            paramLabel = "FILE|ID",
            description = "a programme file, or the name of an installed programme; for --starter that of a plugin")
    private String file = "";

    /** One of the two. */
    static final class What {

        // Read by nobody: what is no starter is resolved.
        @SuppressWarnings("UnusedVariable")
        @Option(names = "--resolved", description = "with all that it inherits and where that comes from")
        private boolean isResolved;

        @Option(names = "--starter", description = "a few lines to begin a programme of your own with")
        private boolean isStarter;
    }

    Show(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return what.isStarter ? starter() : resolved();
    }

    private int resolved() {
        Reading reading = context.reading(file);
        if (!reading.isValid() || reading.resolved() == null) {
            context.terminal().results().print(ProblemReport.of(reading));
            return 1;
        }
        context.terminal().results().print(ResolvedText.of(reading.resolved()));
        return 0;
    }

    private int starter() {
        List<InstalledPlugin> installed = context.installation().plugins().installed();
        EditionText starter = installed.stream()
                .filter(plugin -> plugin.id().equals(file))
                .flatMap(plugin -> plugin.starter().stream())
                .findFirst()
                .orElseThrow(() -> withoutStarter(installed));
        context.terminal().results().print(starter.text());
        return 0;
    }

    private CommandRefused withoutStarter(List<InstalledPlugin> installed) {
        List<String> ids = installed.stream()
                .filter(plugin -> plugin.starter().isPresent())
                .map(InstalledPlugin::id)
                .toList();
        String nearest = Nearest.of(file, ids);
        return CommandRefused.ofUsage("criticalfriend: no installed plugin with a starter is called " + file
                + (nearest != null
                        ? "; did you mean \"" + nearest + "\"?"
                        : ids.isEmpty() ? "." : "; there are " + String.join(", ", ids) + "."));
    }
}
