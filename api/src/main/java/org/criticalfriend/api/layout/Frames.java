package org.criticalfriend.api.layout;

import jakarta.inject.Inject;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.engine.cohort.Cohort;

/** The heads of pages. */
public final class Frames {

    private final Site site;

    @Inject
    public Frames(Site site) {
        this.site = site;
    }

    public Frame programmes(String title) {
        return Frame.of(site, Addresses.PROGRAMMES, title);
    }

    public Frame cohorts(String title) {
        return Frame.of(site, Addresses.COHORTS, title);
    }

    public Frame language(String title) {
        return Frame.of(site, Addresses.LANGUAGE, title);
    }

    public Frame plugins(String title) {
        return Frame.of(site, Addresses.PLUGINS, title);
    }

    public Frame work(String title) {
        return Frame.of(site, Addresses.WORK, title);
    }

    public Frame directory(String title) {
        return Frame.of(site, Addresses.DIRECTORY, title);
    }

    /** A page about one organisation of the directory. */
    public Frame listed(String title) {
        return directory(title).withTrail(toDirectory());
    }

    public static Link toDirectory() {
        return new Link("Directory", Addresses.DIRECTORY);
    }

    /** A page that belongs to no main link. */
    public Frame apart(String title) {
        return Frame.of(site, "", title);
    }

    /** A page about one cohort, below the cohort's own. */
    public Frame below(Cohort cohort, String title) {
        return cohorts(title).withTrail(toCohorts(), new Link(cohort.title(), Addresses.cohort(cohort.id())));
    }

    public static Link toCohorts() {
        return new Link("Cohorts", Addresses.COHORTS);
    }

    public static Link toProgrammes() {
        return new Link("Programmes", Addresses.PROGRAMMES);
    }
}
