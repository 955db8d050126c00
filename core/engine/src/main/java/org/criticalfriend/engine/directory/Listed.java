package org.criticalfriend.engine.directory;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as a reader of the directory sees it.
 *
 * @param id the same in all cohorts it takes part in
 * @param kind such as {@code school}
 * @param facts what is public of it, by the names of facts
 * @param cohorts the titles of the cohorts it takes or took part in, the latest first
 * @param strengths what it can share, awards first
 * @param asks the themes on which it looks for help
 */
public record Listed(
        String id,
        String name,
        String kind,
        Map<String, String> facts,
        List<String> cohorts,
        List<Strength> strengths,
        List<String> asks) {

    /** Keeps the order and takes copies. */
    public Listed {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        cohorts = List.copyOf(cohorts);
        strengths = List.copyOf(strengths);
        asks = List.copyOf(asks);
    }

    /** The name of the hub that it is or belongs to; empty where nobody said. */
    public String hub() {
        return isHub() ? name : facts.getOrDefault(Cohort.HUB, "");
    }

    /** Whether it is a hub, to which others belong. */
    public boolean isHub() {
        return kind.equals(Cohort.HUB);
    }

    /**
     * Something an organisation can share.
     *
     * @param themes under which it is filed
     * @param award the title of the award it was given for it; empty where it says so itself
     * @param words what was written of it; empty for no more than the theme
     * @param since when it was awarded; null where it says so itself
     * @param until the last day of the award; null where there is none
     */
    public record Strength(
            List<String> themes,
            String award,
            String words,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        /** Takes a copy. */
        public Strength {
            themes = List.copyOf(themes);
        }

        /** Whether peers have accredited it. */
        public boolean isAwarded() {
            return !award.isEmpty();
        }
    }
}
