package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.store.StoreUnavailable;
import org.criticalfriend.engine.cohort.Cohort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a host sees to by itself when it starts and whenever a day begins: choices that leave no trace once a visit is over
 * are kept as another one, though nobody asks for anything. Nothing is written down of it, for a line would tell which
 * option it was.
 */
public final class BeginDay implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(BeginDay.class);

    private final Cohorts cohorts;

    @Inject
    public BeginDay(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public void run() {
        for (Cohort cohort : cohorts.heads()) {
            try {
                cohorts.settle(cohort.id());
            } catch (StoreUnavailable later) {
                LOG.warn("The day of the cohort {} begins when somebody reads in it.", cohort.id(), later);
            }
        }
    }
}
