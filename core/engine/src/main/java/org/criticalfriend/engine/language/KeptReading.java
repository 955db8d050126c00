package org.criticalfriend.engine.language;

import java.util.List;
import java.util.Optional;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;

/**
 * What came of reading the text of an edition that a cohort runs. The cohort outlives the plugins it began with, so their
 * words are passed over where they are missing, and what the installation has come to demand since does not stop it.
 *
 * @param programme as far as it is understood; empty where the text is no programme
 * @param missing the plugins and the words of plugins that are missing, as they are written; empty where nothing is
 * @param problems what stands against beginning a cohort with it now; empty where nothing does
 */
public record KeptReading(Optional<Programme> programme, List<String> missing, List<Problem> problems) {

    /** Takes copies. */
    public KeptReading {
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }
}
