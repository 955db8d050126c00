package org.criticalfriend.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads programme files and says everything that is wrong with them, each with its place. */
@Command(
        name = "validate",
        description = "Reads programme files and says what is wrong with them, with line and column.",
        mixinStandardHelpOptions = true)
final class Validate implements Callable<Integer> {

    private static final int TELL_EVERY = 100;

    private final CommandContext context;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "programme files, tailored ones or translations")
    private List<String> files = List.of();

    Validate(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Source> sources = new ArrayList<>();
        files.forEach(file -> sources.add(context.source(file)));
        ProgrammeLookup around = context.around(sources);
        boolean allAreValid = true;
        for (int index = 0; index < sources.size(); index++) {
            Reading reading = context.installation().read(sources.get(index), around);
            context.terminal().results().print(ProblemReport.of(reading));
            allAreValid &= reading.isValid();
            if ((index + 1) % TELL_EVERY == 0) {
                context.terminal().asides().println((index + 1) + " of " + sources.size() + " files read");
            }
        }
        return allAreValid ? 0 : 1;
    }
}
