package org.criticalfriend.api.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the distribution, as its jar says. */
final class Version implements IVersionProvider {

    /** For picocli, which makes it. */
    Version() {}

    /** The version, or that it was not packed. */
    static String text() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packed)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Critical Friend " + text()};
    }
}
