package org.criticalfriend.api.documents;

import java.util.List;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/** The documents of a cohort that the reader may read. */
public record DocumentsPage(Frame frame, List<Group> groups) {

    public DocumentsPage {
        groups = List.copyOf(groups);
    }

    /** The documents of one kind. */
    public record Group(String title, List<Paper> papers) {

        public Group {
            papers = List.copyOf(papers);
        }
    }

    /** One document. */
    public record Paper(Link document, String state) {}
}
