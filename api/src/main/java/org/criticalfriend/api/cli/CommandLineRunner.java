package org.criticalfriend.api.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** The way in from a terminal. */
public final class CommandLineRunner {

    private final Path home;
    private final Terminal terminal;

    /**
     * The command line of a distribution.
     *
     * @param home the folder with {@code plugins/} and {@code examples/}
     */
    public CommandLineRunner(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /** Runs one command and answers its exit code; never throws. */
    public int run(String... arguments) {
        try (CommandContext context = new CommandContext(home, terminal)) {
            CommandLine line = new CommandLine(new CriticalFriend());
            List.of(
                            new Validate(context),
                            new Show(context),
                            new Diff(context),
                            new Docs(context),
                            new Schema(context),
                            new ListPlugins(context),
                            new Tabulate(context),
                            new Rehearse(context),
                            new Import(context),
                            new Serve(context),
                            new Demo(context))
                    .forEach(line::addSubcommand);
            line.setOut(writer(terminal.results()));
            line.setErr(writer(terminal.asides()));
            line.setExecutionExceptionHandler(this::explain);
            line.setUsageHelpWidth(100);
            return line.execute(arguments);
        }
    }

    private int explain(Exception exception, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (exception instanceof CommandRefused refusal) {
            terminal.asides().println(refusal.getMessage());
            return refusal.exitCode();
        }
        throw exception;
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
