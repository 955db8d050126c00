package org.criticalfriend.api.cohorts;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/** The cohorts of this instance, newest first. */
public record CohortsPage(Frame frame, List<Entry> cohorts) {

    public CohortsPage {
        cohorts = List.copyOf(cohorts);
    }

    /** One cohort: how it stands in a sentence, and its facts one by one. */
    public record Entry(Link cohort, String sentence, List<String> facts) {

        public Entry {
            facts = List.copyOf(facts);
        }
    }
}
