package org.criticalfriend.api.cli;

import picocli.CommandLine.Option;

/** Where a host listens. */
final class Port {

    private static final int LAST = 65_535;

    @Option(names = "--port", defaultValue = "7070", description = "default ${DEFAULT-VALUE}; 0 takes any free one")
    private int number;

    /** The number given. */
    int number() {
        if (number < 0 || number > LAST) {
            throw CommandRefused.ofUsage("criticalfriend: --port is a number from 0 to 65535.");
        }
        return number;
    }
}
