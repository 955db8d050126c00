package org.criticalfriend.api.editions;

import jakarta.inject.Inject;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.cohorts.ReadCohort;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.FormResult;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.store.VersionConflict;

/** Moves cohorts to another edition, as a form or another program sends it. */
public final class MoveHandler {

    private final PreviewMove previewMove;
    private final MoveCohort moveCohort;
    private final ReadCohort readCohort;
    private final MoveView view;

    @Inject
    public MoveHandler(PreviewMove previewMove, MoveCohort moveCohort, ReadCohort readCohort, MoveView view) {
        this.previewMove = previewMove;
        this.moveCohort = moveCohort;
        this.readCohort = readCohort;
        this.view = view;
    }

    /** Moves the cohort as a form asks; where it is too late or cannot be done, shows what a move would do now. */
    public FormResult move(Caller caller) {
        Request asked = caller.asked();
        PreviewMove.Query of = of(asked);
        try {
            caller.change(
                    moveCohort,
                    new MoveCohort.Command(of.cohort(), of.programme(), of.edition(), asked.field("version")));
            return FormResult.done(Addresses.cohort(of.cohort()));
        } catch (VersionConflict stale) {
            return again(caller, 409, "Somebody wrote in the cohort meanwhile. This is what would become of it now.");
        } catch (RejectedException refused) {
            return again(caller, 422, "Nothing was changed.");
        }
    }

    private FormResult again(Caller caller, int status, String sentence) {
        return FormResult.again(status, view.of(caller.read(previewMove, of(caller.asked())), sentence));
    }

    /** Moves the cohort as another program asks, and answers with the cohort as it is now. */
    public CohortContext moveData(Caller caller) {
        MoveCohortRequest sent = caller.asked().sent(MoveCohortRequest.class);
        String cohort = caller.asked().name("cohort");
        caller.change(moveCohort, new MoveCohort.Command(cohort, sent.programme(), sent.edition(), sent.version()));
        return caller.read(readCohort, new Question.OfCohort(cohort));
    }

    /** The move in an address. */
    public static PreviewMove.Query of(Request asked) {
        return new PreviewMove.Query(asked.name("cohort"), asked.name("programme"), asked.edition());
    }
}
