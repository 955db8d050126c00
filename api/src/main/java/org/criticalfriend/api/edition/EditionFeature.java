package org.criticalfriend.api.edition;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.CohortLinks;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.programmes.EditionQuery;

/** One edition of a programme in words. */
public final class EditionFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ReadEdition.class);
        bind(ProgrammeView.class);
    }

    @ProvidesIntoSet
    CohortLinks ofCohort() {
        return in -> List.of(new CohortLinks.CohortLink(
                new Link(
                        "The programme",
                        Addresses.programme(
                                in.cohort().programme().programme(),
                                in.cohort().programme().edition())),
                in.cohort().programme().title() + ", edition "
                        + in.cohort().programme().edition()));
    }

    @ProvidesIntoSet
    Routes routes(ReadEdition readEdition, ProgrammeView view) {
        return Routes.of(
                Area.PROGRAMMES,
                Route.get("/programmes/{programme}/{edition}", "One edition of a programme in words")
                        .to(AT_THIS_COMPUTER)
                        .asks(readEdition, EditionFeature::edition)
                        .page(ProgrammePage.class, view::of),
                Route.get("/api/v1/programmes/{programme}/{edition}", "One edition of a programme")
                        .saying("Who takes part, what happens when, what is written and rated, and what comes of it.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readEdition, EditionFeature::edition)
                        .data(ProgrammeResponse.class, found -> ProgrammeResponse.of(found.edition())));
    }

    private static EditionQuery edition(Request asked) {
        return new EditionQuery(asked.name("programme"), asked.edition());
    }
}
