package org.criticalfriend.api.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.usecase.Administrator;
import org.criticalfriend.api.usecase.Publications;
import org.criticalfriend.api.web.Host;
import org.criticalfriend.api.web.HostSettings;
import org.criticalfriend.api.web.PortTaken;
import org.criticalfriend.api.web.RunningHost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an instance from its data folder on this machine. */
@Command(
        name = "serve",
        description = "Serves an instance from its data folder, on this machine, until it is stopped.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    private final Desk desk;

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

    Serve(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws InterruptedException {
        int number = port.number();
        desk.at(data);
        refuse(!desk.installation().unusableFiles().isEmpty(), "a programme file of this instance has problems");
        refuse(!desk.installation().plugins().refused().isEmpty(), "a plugin was refused");
        Clock clock = Clock.systemUTC();
        try (Store store = Instance.open(data, desk.installation(), clock)) {
            serve(store, number, clock);
        } catch (PortTaken taken) {
            throw Refusal.ofUsage("criticalfriend: " + taken.getMessage());
        }
        return 0;
    }

    private void serve(Store store, int number, Clock clock) throws InterruptedException {
        Publications publications = new Publications(store, desk.installation());
        if (isStrict) {
            tell(publications);
            refuse(!publications.contradictions().isEmpty(), "a published edition was changed");
        }
        HostSettings settings = new HostSettings(name, number, Version.text(), clock, desk.themes(data, List.of()));
        try (RunningHost host = Host.start(settings, desk.installation(), store, new Administrator())) {
            desk.terminal().results().println("The instance is at " + host.address());
            desk.terminal().results().println("Whoever works on this machine is its administrator. Stop with Ctrl-C.");
            store.unavailable()
                    .forEach(cohort -> desk.terminal().asides().println("criticalfriend: " + cohort.reason()));
            if (!isStrict) {
                tell(publications);
            }
            host.awaitTheEnd();
        }
    }

    private void tell(Publications publications) {
        publications
                .contradictions()
                .forEach((name, sentence) ->
                        desk.terminal().asides().println("criticalfriend: " + name + ": " + sentence));
    }

    /** Whoever asks for strictness is served with nothing that is not right. */
    private void refuse(boolean isWrong, String what) {
        if (isStrict && isWrong) {
            throw Refusal.ofProblems(
                    "criticalfriend: " + what + ", so nothing is served; put it right, or serve without --strict.");
        }
    }
}
