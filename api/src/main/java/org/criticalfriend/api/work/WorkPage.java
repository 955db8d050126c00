package org.criticalfriend.api.work;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/** What the reader is asked, cohort by cohort. */
public record WorkPage(Frame frame, List<Group> groups) {

    public WorkPage {
        groups = List.copyOf(groups);
    }

    /** What is asked in one cohort. */
    public record Group(String title, List<Item> open, List<Item> given) {

        public Group {
            open = List.copyOf(open);
            given = List.copyOf(given);
        }
    }

    /** One form. */
    public record Item(Link form, String when, String asked, String status) {}
}
