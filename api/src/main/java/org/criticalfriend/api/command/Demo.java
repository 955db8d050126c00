package org.criticalfriend.api.command;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.criticalfriend.api.web.Host;
import org.criticalfriend.api.web.HostSettings;
import org.criticalfriend.api.web.PortTaken;
import org.criticalfriend.api.web.RunningHost;
import org.criticalfriend.engine.definition.ProblemReport;
import org.criticalfriend.engine.intake.CohortFolder;
import org.criticalfriend.engine.record.Logbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the example cohorts on this machine, for reading only. */
@Command(
        name = "demo",
        description = "Serves the example cohorts on this machine, for reading only, until it is stopped.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {

    private static final String INSTANCE = "Critical Friend demonstration";

    private final Desk desk;

    @Option(names = "--port", defaultValue = "7070", description = "default ${DEFAULT-VALUE}; 0 takes any free one")
    private int port;

    Demo(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw Refusal.ofUsage("criticalfriend: --port is a number from 0 to 65535.");
        }
        HostSettings settings = new HostSettings(INSTANCE, port, Version.text(), Clock.systemUTC());
        try (RunningHost host = Host.start(settings, desk.installation(), cohorts())) {
            desk.terminal().results().println("The example cohorts are at " + host.address());
            desk.terminal()
                    .results()
                    .println("Nobody signs in: they can be read on this machine only, and nothing can be changed."
                            + " Stop with Ctrl-C.");
            awaitTheEnd();
        } catch (PortTaken taken) {
            throw Refusal.ofUsage("criticalfriend: " + taken.getMessage());
        }
        return 0;
    }

    /** The process is ended from outside; this only keeps the command from returning before. */
    private static void awaitTheEnd() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private List<Logbook> cohorts() {
        List<Logbook> cohorts = new ArrayList<>();
        for (Path folder : folders()) {
            CohortFolder.Read read = CohortFolder.read(folder, desk.installation(), Instant.EPOCH);
            read.problems().forEach(problem -> desk.terminal().asides().println(ProblemReport.line(problem)));
            read.arrived().ifPresent(arrived -> cohorts.add(arrived.logbook()));
        }
        return cohorts;
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(
                desk.home().resolve("examples"), folder -> Files.exists(folder.resolve("cohort.yaml")))) {
            found.forEach(folders::add);
        } catch (IOException | DirectoryIteratorException none) {
            throw Refusal.ofProblems("criticalfriend: the examples cannot be read; they belong beside bin/ and lib/.");
        }
        folders.sort(Comparator.naturalOrder());
        return folders;
    }
}
