package org.criticalfriend.api;

import java.nio.file.Path;
import org.criticalfriend.api.cli.CommandLineRunner;
import org.criticalfriend.api.cli.Terminal;

/** Where the process begins: the distribution's folder and the terminal are found here, and nothing else. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("criticalfriend.home", "."));
        System.exit(new CommandLineRunner(home, Terminal.ofProcess()).run(arguments));
    }
}
