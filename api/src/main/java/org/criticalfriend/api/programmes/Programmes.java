package org.criticalfriend.api.programmes;

import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.plugin.RefusedJar;

/**
 * The programmes of an instance.
 *
 * @param all in the order of their titles
 * @param unusable the files of editions that have problems, so that nobody can run them
 * @param refused what was refused while plugins were loaded
 */
public record Programmes(List<Listed> all, List<Reading> unusable, List<RefusedJar> refused) {

    public Programmes {
        all = List.copyOf(all);
        unusable = List.copyOf(unusable);
        refused = List.copyOf(refused);
    }

    /**
     * A programme with all its editions.
     *
     * @param editions at least one, the newest first
     * @param cohorts those of any of its editions
     */
    public record Listed(List<KnownEdition> editions, List<Cohort> cohorts) {

        public Listed {
            editions = List.copyOf(editions);
            cohorts = List.copyOf(cohorts);
        }

        public KnownEdition newest() {
            return editions.get(0);
        }
    }
}
