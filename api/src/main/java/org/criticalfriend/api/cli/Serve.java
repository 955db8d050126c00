package org.criticalfriend.api.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.api.access.Administrator;
import org.criticalfriend.api.http.PortTaken;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.api.programmes.Publications;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.web.Host;
import org.criticalfriend.api.web.HostSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an instance from its data folder on this machine. */
@Command(
        name = "serve",
        description = "Serves an instance from its data folder, on this machine, until it is stopped.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private Port port = new Port();

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "./data", description = "default ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

    @Option(
            names = "--strict",
            description = "does not start where a plugin or a programme file of the instance is refused")
    private boolean isStrict;

    @Option(names = "--name", defaultValue = "Critical Friend", description = "whose instance it is, as pages say it")
    private String name = "";

    @Option(
            names = "--without-drafts",
            description = "pages bring no script, so what is typed is not kept on the device until it is saved")
    private boolean isWithoutDrafts;

    Serve(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        int number = port.number();
        context.at(data);
        refuse(!context.installation().unusableFiles().isEmpty(), "a programme file of this instance has problems");
        refuse(!context.installation().plugins().refused().isEmpty(), "a plugin was refused");
        Clock clock = Clock.systemUTC();
        try (StopSignal stop = StopSignal.listen();
                Store store = Instance.open(data, context.installation(), clock)) {
            serve(store, number, clock, stop);
        } catch (PortTaken taken) {
            throw CommandRefused.ofUsage("criticalfriend: " + taken.getMessage());
        }
        return 0;
    }

    private void serve(Store store, int number, Clock clock, StopSignal stop) throws InterruptedException {
        Publications publications = new Publications(store, context.installation());
        if (isStrict) {
            tell(publications);
            refuse(!publications.contradictions().isEmpty(), "a published edition was changed");
        }
        HostSettings settings = new HostSettings(
                name, number, Version.text(), clock, context.themes(data, List.of()), !isWithoutDrafts);
        try (RunningHost host = Host.start(settings, context.installation(), store, new Administrator())) {
            context.terminal().results().println("The instance is at " + host.address());
            context.terminal()
                    .results()
                    .println("Whoever works on this machine is its administrator. Stop with Ctrl-C.");
            store.concerns()
                    .forEach(cohort -> context.terminal().asides().println("criticalfriend: " + cohort.reason()));
            if (!isStrict) {
                tell(publications);
            }
            stop.await();
        }
    }

    private void tell(Publications publications) {
        publications
                .contradictions()
                .forEach((name, sentence) ->
                        context.terminal().asides().println("criticalfriend: " + name + ": " + sentence));
    }

    /** Whoever asks for strictness is served with nothing that is not right. */
    private void refuse(boolean isWrong, String what) {
        if (isStrict && isWrong) {
            throw CommandRefused.ofProblems(
                    "criticalfriend: " + what + ", so nothing is served; put it right, or serve without --strict.");
        }
    }
}
