package org.criticalfriend.api.command;

import java.util.concurrent.Callable;
import org.criticalfriend.engine.definition.ProblemReport;
import org.criticalfriend.engine.definition.Reading;
import org.criticalfriend.engine.definition.tailoring.ResolvedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a programme with all that it inherits, and where each value comes from. */
@Command(
        name = "show",
        description = "Shows a whole programme after all tailoring, with the origin of each value.",
        mixinStandardHelpOptions = true)
final class Show implements Callable<Integer> {

    private final Desk desk;

    // Asked for by its name, so that showing a file as it is written can come beside it.
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--resolved", required = true, description = "with all that it inherits and where that comes from")
    private boolean isResolved;

    @Parameters(paramLabel = "FILE", description = "a programme file, or the name of an installed programme")
    private String file = "";

    Show(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Reading reading = desk.reading(file);
        if (!reading.isValid() || reading.resolved() == null) {
            desk.terminal().results().print(ProblemReport.of(reading));
            return 1;
        }
        desk.terminal().results().print(ResolvedText.of(reading.resolved()));
        return 0;
    }
}
