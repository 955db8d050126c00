package org.criticalfriend.api.cohorts;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.MenuEntry;

/** The cohorts of an instance, and the page of each. */
public final class CohortsFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ListCohorts.class);
        bind(ReadCohort.class);
        bind(CohortsView.class);
        bind(CohortView.class);
    }

    @ProvidesIntoSet
    MenuEntry menu() {
        return MenuEntry.main("Cohorts", Addresses.COHORTS);
    }

    @ProvidesIntoSet
    Routes routes(ListCohorts listCohorts, ReadCohort readCohort, CohortsView all, CohortView one) {
        return Routes.of(
                Area.COHORTS,
                Route.get("/cohorts", "The cohorts of this instance")
                        .to(AT_THIS_COMPUTER)
                        .asks(listCohorts, Questions::instance)
                        .page(CohortsPage.class, all::of),
                Route.get("/cohorts/{cohort}", "A cohort: its year, its teams and its visits")
                        .to(AT_THIS_COMPUTER)
                        .asks(readCohort, Questions::cohort)
                        .page(CohortPage.class, one::of),
                Route.get("/api/v1/cohorts", "The cohorts of this instance")
                        .saying("A cohort is one running of a programme; its id stands in the addresses below it.")
                        .to(AT_THIS_COMPUTER)
                        .asks(listCohorts, Questions::instance)
                        .data(CohortsResponse.class, CohortsResponse::of),
                Route.get("/api/v1/cohorts/{cohort}", "A cohort: its organisations, teams and days")
                        .saying("What was written in it is told at its visits, as far as whoever asks may see it.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readCohort, Questions::cohort)
                        .data(CohortResponse.class, CohortResponse::of));
    }
}
