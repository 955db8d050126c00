package org.criticalfriend.api.layout;

import java.util.List;

/**
 * The head of a page: where the reader is, what this is, how it stands and who sees it, in this order.
 *
 * @param area the address of the main link this page belongs to; empty if it belongs to none
 * @param trail the pages above this one, without this one
 * @param caption the kind or place of what the title names
 * @param lead how it stands, in one or two sentences
 * @param seenBy who sees what is on this page, in the audience's own words
 */
public record Frame(
        Site site, String area, List<Link> trail, String caption, String title, String lead, String seenBy) {

    public Frame {
        trail = List.copyOf(trail);
    }

    /** A page with nothing but a title, to be completed. */
    public static Frame of(Site site, String area, String title) {
        return new Frame(site, area, List.of(), "", title, "", "");
    }

    public Frame withTrail(Link... above) {
        return new Frame(site, area, List.of(above), caption, title, lead, seenBy);
    }

    public Frame withCaption(String words) {
        return new Frame(site, area, trail, words, title, lead, seenBy);
    }

    public Frame withLead(String words) {
        return new Frame(site, area, trail, caption, title, words, seenBy);
    }

    public Frame withSeenBy(String words) {
        return new Frame(site, area, trail, caption, title, lead, words);
    }
}
