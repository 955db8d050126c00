package org.criticalfriend.api.directory;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/** The themes of the partnership. */
public record TaxonomyPage(Frame frame, List<Theme> themes) {

    public TaxonomyPage {
        themes = List.copyOf(themes);
    }

    /** A theme with those who are strong in it and those who ask for help with it. */
    public record Theme(String title, String within, List<Link> strong, List<Link> asking) {

        public Theme {
            strong = List.copyOf(strong);
            asking = List.copyOf(asking);
        }
    }
}
