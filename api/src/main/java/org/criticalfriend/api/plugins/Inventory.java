package org.criticalfriend.api.plugins;

import java.util.List;
import org.criticalfriend.engine.plugin.Plugins;

/**
 * What an instance is made of, and whatever of it was refused or is not understood.
 *
 * @param files what is wrong with the programme files of the instance and of the plugins, each with its file and line
 * @param cohorts the cohorts that are not understood as they were when they began, each in a sentence or two
 */
public record Inventory(Plugins plugins, List<String> files, List<String> cohorts) {

    public Inventory {
        files = List.copyOf(files);
        cohorts = List.copyOf(cohorts);
    }
}
