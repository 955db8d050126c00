package org.criticalfriend.api.view;

import jakarta.inject.Inject;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.page.Frame;
import org.criticalfriend.api.page.Link;
import org.criticalfriend.api.page.Site;
import org.criticalfriend.engine.cohort.Cohort;

/** The heads of pages. */
public final class Frames {

    /** Nobody signs in, and the service listens to this computer alone. */
    static final String SEEN_HERE = "Seen by whoever works at this computer, and by nobody else.";

    private final Site site;

    @Inject
    public Frames(Site site) {
        this.site = site;
    }

    public Frame programmes(String title) {
        return Frame.of(site, Addresses.PROGRAMMES, title);
    }

    Frame cohorts(String title) {
        return Frame.of(site, Addresses.COHORTS, title);
    }

    Frame language(String title) {
        return Frame.of(site, Addresses.LANGUAGE, title);
    }

    Frame plugins(String title) {
        return Frame.of(site, Addresses.PLUGINS, title);
    }

    /** A page that belongs to no main link. */
    Frame apart(String title) {
        return Frame.of(site, "", title);
    }

    /** A page about one cohort, below the cohort's own. */
    public Frame below(Cohort cohort, String title) {
        return cohorts(title).withTrail(toCohorts(), new Link(cohort.title(), Addresses.cohort(cohort.id())));
    }

    static Link toCohorts() {
        return new Link("Cohorts", Addresses.COHORTS);
    }

    public static Link toProgrammes() {
        return new Link("Programmes", Addresses.PROGRAMMES);
    }
}
