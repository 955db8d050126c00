package org.criticalfriend.api.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.api.access.Administrator;
import org.criticalfriend.api.access.AnyoneByChoice;
import org.criticalfriend.api.access.UseCaseRunner;
import org.criticalfriend.api.cohorts.OpenCohort;
import org.criticalfriend.api.http.PortTaken;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.api.programmes.Publications;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.web.Host;
import org.criticalfriend.api.web.HostSettings;
import org.criticalfriend.engine.intake.CohortFolder;
import org.criticalfriend.engine.language.ProblemReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the example cohorts on this machine. */
@Command(
        name = "demo",
        description = "Serves an instance with the example cohorts, on this machine, until it is stopped.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {

    private static final String INSTANCE = "Critical Friend demonstration";

    private final CommandContext context;

    @Mixin
    private Port port = new Port();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where what is written is kept; left out: a folder of its own, new with each start")
    private @Nullable Path data;

    Demo(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        int number = port.number();
        Clock clock = Clock.systemUTC();
        Path folder = data == null ? ownFolder() : data;
        context.at(folder);
        try (StopSignal stop = StopSignal.listen();
                Store store = Instance.open(folder, context.installation(), clock)) {
            fill(store, clock);
            try (RunningHost host = Host.start(
                    new HostSettings(INSTANCE, number, Version.text(), clock, context.themes(folder, folders()), true),
                    context.installation(),
                    store,
                    new AnyoneByChoice(store, clock))) {
                context.terminal().results().println("The example cohorts are at " + host.address());
                context.terminal()
                        .results()
                        .println("Nobody signs in: choose on the page who you are. What is written is kept in " + folder
                                + ". Stop with Ctrl-C.");
                stop.await();
            } catch (PortTaken taken) {
                throw CommandRefused.ofUsage("criticalfriend: " + taken.getMessage());
            }
        }
        return 0;
    }

    private static Path ownFolder() {
        try {
            return Files.createTempDirectory("criticalfriend-demo-");
        } catch (IOException unwritable) {
            throw CommandRefused.ofProblems(
                    "criticalfriend: no folder can be made for what is written; name one with --data.");
        }
    }

    /** Takes in the examples that are not there yet, as an import does. */
    private void fill(Store store, Clock clock) {
        List<String> there = store.cohorts().stream().map(cohort -> cohort.id()).toList();
        for (Path folder : folders()) {
            CohortFolder.Read read = CohortFolder.read(folder, context.installation(), clock.instant());
            read.problems().forEach(problem -> context.terminal().asides().println(ProblemReport.line(problem)));
            read.arrived()
                    .filter(arrived -> !there.contains(arrived.record().cohort().id()))
                    .ifPresent(arrived -> new UseCaseRunner(store, clock)
                            .change(
                                    new OpenCohort(store, new Publications(store, context.installation())),
                                    Administrator.ADMINISTRATOR,
                                    "",
                                    new OpenCohort.Command(arrived)));
        }
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(
                context.home().resolve("examples"), folder -> Files.exists(folder.resolve("cohort.yaml")))) {
            found.forEach(folders::add);
        } catch (IOException | DirectoryIteratorException none) {
            throw CommandRefused.ofProblems(
                    "criticalfriend: the examples cannot be read; they belong beside bin/ and lib/.");
        }
        folders.sort(Comparator.naturalOrder());
        return folders;
    }
}
