package org.criticalfriend.api.plugins;

import java.util.List;
import org.criticalfriend.api.layout.Frame;

/**
 * What is installed, and what was refused when the service started.
 *
 * @param note how a plugin is added or taken away
 * @param files what is wrong with the programme files of the instance
 * @param cohorts the cohorts that are not understood as they were
 */
public record PluginsPage(
        Frame frame,
        List<Refused> refused,
        List<Installed> installed,
        String note,
        List<String> files,
        List<String> cohorts) {

    public PluginsPage {
        refused = List.copyOf(refused);
        installed = List.copyOf(installed);
        files = List.copyOf(files);
        cohorts = List.copyOf(cohorts);
    }

    /** A file that was not taken in: why, and what helps. */
    public record Refused(String file, String cause, String cure) {}

    /**
     * A plugin and the editions and words it brings.
     *
     * @param ailing how often it failed and why it did so last; empty while it has not
     */
    public record Installed(String id, String version, String file, List<String> brings, String ailing) {

        public Installed {
            brings = List.copyOf(brings);
        }
    }
}
