package org.criticalfriend.api.layout;

import java.util.List;
import org.criticalfriend.api.access.CohortContext;

/** What a feature leads to from the page of a cohort. */
@FunctionalInterface
public interface CohortLinks {

    /** The links for the reader of the page; none where there is nothing for them. */
    List<CohortLink> of(CohortContext in);

    /** A page about a cohort, and a few words on what it holds. */
    record CohortLink(Link page, String sentence) {}
}
