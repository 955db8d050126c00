package org.criticalfriend.api.cli;

import java.util.concurrent.Callable;
import org.criticalfriend.engine.language.difference.Difference;
import org.criticalfriend.engine.language.difference.DifferenceLetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells in words how two programmes differ. */
@Command(
        name = "diff",
        description = "Tells in words how two programmes, or two editions of one, differ.",
        mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "OLD", description = "a programme file, or the name of an installed one")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "a programme file, or the name of an installed one")
    private String newer = "";

    Diff(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Difference difference = Difference.between(
                context.programme(older),
                context.programme(newer),
                context.installation().grammar().vocabulary());
        context.terminal().results().print(DifferenceLetter.write(difference));
        return 0;
    }
}
