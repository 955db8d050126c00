package org.criticalfriend.api.editions;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.cohorts.CohortResponse;
import org.criticalfriend.api.cohorts.ReadCohort;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.CohortLinks;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;

/** Moving a running cohort to another edition. */
public final class EditionsFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(Moves.class);
        bind(ListMoves.class);
        bind(PreviewMove.class);
        bind(MoveCohort.class);
        bind(MoveView.class);
        bind(MoveHandler.class);
    }

    @ProvidesIntoSet
    CohortLinks ofCohort() {
        return in -> in.may(Act.MOVE_COHORT, Target.COHORT)
                ? List.of(new CohortLinks.CohortLink(
                        new Link(
                                "Move to another edition",
                                Addresses.moves(in.cohort().id())),
                        "What would change, before anything does"))
                : List.of();
    }

    @ProvidesIntoSet
    Routes routes(
            ListMoves listMoves,
            PreviewMove previewMove,
            MoveCohort moveCohort,
            ReadCohort readCohort,
            MoveView view,
            MoveHandler moving) {
        return Routes.of(
                Area.COHORTS,
                Route.get("/cohorts/{cohort}/edition", "The editions to which a running cohort can be moved")
                        .to(AT_THIS_COMPUTER)
                        .asks(listMoves, Questions::cohort)
                        .page(EditionsPage.class, view::of),
                Route.get(
                                "/cohorts/{cohort}/edition/{programme}/{edition}",
                                "What becomes of a cohort in another edition")
                        .to(AT_THIS_COMPUTER)
                        .asks(previewMove, MoveHandler::of)
                        .page(MovePage.class, view::of),
                Route.post("/cohorts/{cohort}/edition/{programme}/{edition}", "Moves a cohort to another edition")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(moveCohort, previewMove), moving::move),
                Route.get("/api/v1/cohorts/{cohort}/edition", "The editions to which a running cohort can be moved")
                        .saying("For the organiser alone.")
                        .to(AT_THIS_COMPUTER)
                        .asks(listMoves, Questions::cohort)
                        .data(MovesResponse.class, MovesResponse::of),
                Route.post("/api/v1/cohorts/{cohort}/edition", "Moves a running cohort to another edition")
                        .saying("For the organiser alone, and only as a preview told it: where somebody wrote something"
                                + " meanwhile that matters to it, nothing is moved.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(moveCohort, readCohort), moving::moveData)
                        .sent(MoveCohortRequest.class, CohortResponse.class, CohortResponse::of),
                Route.get(
                                "/api/v1/cohorts/{cohort}/edition/{programme}/{edition}",
                                "What becomes of a cohort in another edition")
                        .saying("What changes, what carries over, or why the cohort has to stay; nothing is changed.")
                        .to(AT_THIS_COMPUTER)
                        .asks(previewMove, MoveHandler::of)
                        .data(MoveResponse.class, MoveResponse::of));
    }
}
