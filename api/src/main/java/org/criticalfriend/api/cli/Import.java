package org.criticalfriend.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.criticalfriend.api.access.Administrator;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.access.UseCaseRunner;
import org.criticalfriend.api.cohorts.OpenCohort;
import org.criticalfriend.api.programmes.Publications;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.intake.CohortFolder;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.plugin.PluginCalls;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a cohort folder as a whole, or says everything that is wrong with it. */
@Command(
        name = "import",
        description = "Takes a cohort folder into an instance: all of it, or nothing where anything is wrong.",
        mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(paramLabel = "DIR", description = "a folder with cohort.yaml, organisations.csv, teams.csv and more")
    private Path folder = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "./data", description = "default ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    @Option(names = "--preview", description = "only says what would be taken in")
    private boolean isPreview;

    Import(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw CommandRefused.ofUsage("criticalfriend: the folder " + folder + " is not there.");
        }
        context.at(data);
        Clock clock = Clock.systemUTC();
        CohortFolder.Read read = read(clock);
        read.problems().forEach(problem -> context.terminal().results().println(ProblemReport.line(problem)));
        if (read.arrived().isEmpty()) {
            int problems = read.problems().size();
            context.terminal()
                    .results()
                    .println((problems == 1 ? "1 problem" : problems + " problems") + "; nothing was taken in.");
            return 1;
        }
        CohortFolder.Arrived arrived = read.arrived().get();
        context.terminal().results().println(told(arrived));
        if (isPreview) {
            context.terminal().results().println("This is a preview; nothing was taken in.");
            return 0;
        }
        try (Store store = Instance.open(data, context.installation(), clock)) {
            new UseCaseRunner(store, clock)
                    .change(
                            new OpenCohort(store, new Publications(store, context.installation())),
                            Administrator.ADMINISTRATOR,
                            "",
                            new OpenCohort.Command(arrived));
            context.terminal().results().println("Taken in.");
            return 0;
        } catch (RejectedException refused) {
            throw CommandRefused.ofProblems("criticalfriend: " + refused.getMessage());
        }
    }

    private CohortFolder.Read read(Clock clock) {
        try (PluginCalls calls = PluginCalls.open()) {
            CohortFolder.Read read = CohortFolder.read(folder, context.installation(), clock.instant());
            calls.told().forEach(context.terminal().asides()::println);
            return read;
        }
    }

    private static String told(CohortFolder.Arrived arrived) {
        Cohort cohort = arrived.record().cohort();
        return cohort.title() + ": " + cohort.places().size() + " organisations, "
                + cohort.teams().size() + " teams, " + cohort.people().size() + " people, "
                + cohort.dates().size() + " days, "
                + arrived.record().entries().size() + " entries";
    }
}
