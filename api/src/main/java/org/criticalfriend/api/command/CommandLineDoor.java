package org.criticalfriend.api.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** The way in from a terminal. */
public final class CommandLineDoor {

    private final Path home;
    private final Terminal terminal;

    /**
     * A door into a distribution.
     *
     * @param home the folder with {@code plugins/} and {@code examples/}
     */
    public CommandLineDoor(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /** Runs one command and answers its exit code; never throws. */
    public int run(String... arguments) {
        try (Desk desk = new Desk(home, terminal)) {
            CommandLine line = new CommandLine(new CriticalFriend());
            List.of(
                            new Validate(desk),
                            new Show(desk),
                            new Diff(desk),
                            new Docs(desk),
                            new Schema(desk),
                            new ListPlugins(desk),
                            new Tabulate(desk),
                            new Rehearse(desk),
                            new Import(desk),
                            new Serve(desk),
                            new Demo(desk))
                    .forEach(line::addSubcommand);
            line.setOut(writer(terminal.results()));
            line.setErr(writer(terminal.asides()));
            line.setExecutionExceptionHandler(this::explain);
            line.setUsageHelpWidth(100);
            return line.execute(arguments);
        }
    }

    private int explain(Exception exception, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (exception instanceof Refusal refusal) {
            terminal.asides().println(refusal.getMessage());
            return refusal.exitCode();
        }
        throw exception;
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
