package org.criticalfriend.api.visits;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.cohorts.ReadCohort;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.FormResult;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.cohort.Cohort;

/** What is written at a visit, an event or a task, sent by a form or by another program. */
public final class VisitHandler {

    private final ReadOccurrence readOccurrence;
    private final ReadCohort readCohort;
    private final SetDay setDay;
    private final NamePerson namePerson;
    private final MarkAttendance markAttendance;
    private final OccurrenceView view;

    @Inject
    public VisitHandler(
            ReadOccurrence readOccurrence,
            ReadCohort readCohort,
            SetDay setDay,
            NamePerson namePerson,
            MarkAttendance markAttendance,
            OccurrenceView view) {
        this.readOccurrence = readOccurrence;
        this.readCohort = readCohort;
        this.setDay = setDay;
        this.namePerson = namePerson;
        this.markAttendance = markAttendance;
        this.view = view;
    }

    public ReadOccurrence.Found occurrence(Caller caller) {
        return caller.read(readOccurrence, question(caller.asked()));
    }

    public static ReadOccurrence.Query question(Request asked) {
        return new ReadOccurrence.Query(asked.name("cohort"), asked.name("occurrence"));
    }

    /** Sets the day that a form sent. */
    public FormResult setDay(Caller caller) {
        Request asked = caller.asked();
        ReadOccurrence.Query at = question(asked);
        try {
            LocalDate before = asked.field("before").isEmpty() ? null : asked.day("before");
            caller.change(setDay, new SetDay.Command(at.cohort(), at.occurrence(), before, asked.day("day")));
            return FormResult.saved(Addresses.occurrence(at.cohort(), at.occurrence()), "");
        } catch (RejectedException refused) {
            return again(caller, 422, "day", String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return again(caller, 409, "day", "Somebody else set another day meanwhile; set yours if it still holds.");
        }
    }

    /** Marks who was there as a form sent it. */
    public FormResult mark(Caller caller) {
        Request asked = caller.asked();
        ReadOccurrence.Query at = question(asked);
        Set<String> before = new HashSet<>(List.of(asked.field("before").split(" ")));
        before.remove("");
        Set<String> present = new HashSet<>(asked.fields().getOrDefault("present", List.of()));
        try {
            caller.change(markAttendance, new MarkAttendance.Command(at.cohort(), at.occurrence(), before, present));
            return FormResult.saved(Addresses.occurrence(at.cohort(), at.occurrence()), "attendance");
        } catch (RejectedException refused) {
            return again(caller, 422, "", String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return again(caller, 409, "", "Somebody else marked who was there meanwhile; look at it again.");
        }
    }

    /** Marks who was there as another program sent it. */
    public OccurrenceResponse markData(Caller caller) {
        AttendanceRequest sent = caller.asked().sent(AttendanceRequest.class);
        ReadOccurrence.Query at = question(caller.asked());
        caller.change(
                markAttendance,
                new MarkAttendance.Command(
                        at.cohort(), at.occurrence(), new HashSet<>(sent.before()), new HashSet<>(sent.present())));
        return OccurrenceResponse.of(occurrence(caller));
    }

    /** Sets the day that another program sent, and answers with the visit or event as it is now. */
    public OccurrenceResponse setDayData(Caller caller) {
        DayRequest sent = caller.asked().sent(DayRequest.class);
        ReadOccurrence.Query at = question(caller.asked());
        caller.change(setDay, new SetDay.Command(at.cohort(), at.occurrence(), sent.before(), sent.day()));
        return OccurrenceResponse.of(occurrence(caller));
    }

    /** Names the person that a form sent. */
    public FormResult name(Caller caller) {
        Request asked = caller.asked();
        ReadOccurrence.Query at = question(asked);
        try {
            caller.change(
                    namePerson,
                    new NamePerson.Command(
                            at.cohort(),
                            at.occurrence(),
                            asked.field("role"),
                            asked.field("seat"),
                            asked.field("before"),
                            asked.field("name"),
                            asked.field("position")));
            return FormResult.saved(Addresses.occurrence(at.cohort(), at.occurrence()), "");
        } catch (RejectedException refused) {
            return again(caller, 422, refused.field(), String.valueOf(refused.getMessage()));
        } catch (VersionConflict stale) {
            return again(caller, 409, "name", "Somebody else has named another person meanwhile; look again.");
        }
    }

    /** Names the person that another program sent, and answers with the seat, which may have been the caller's own. */
    public SeatResponse nameData(Caller caller) {
        PersonRequest sent = caller.asked().sent(PersonRequest.class);
        ReadOccurrence.Query at = question(caller.asked());
        String person = caller.change(
                namePerson,
                new NamePerson.Command(
                        at.cohort(),
                        at.occurrence(),
                        sent.role(),
                        sent.seat(),
                        sent.before(),
                        sent.name(),
                        sent.position()),
                sent.name());
        Cohort cohort =
                caller.read(readCohort, new Question.OfCohort(at.cohort())).cohort();
        return cohort.seats().stream()
                .filter(seat -> seat.person().equals(person))
                .flatMap(seat -> SeatResponse.of(cohort, seat))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("seat", sent.seat()));
    }

    /** The page once more, with all that was typed and why it was refused. */
    public FormResult again(Caller caller, int status, String field, String sentence) {
        return FormResult.again(
                status, view.of(occurrence(caller), FormInput.of(caller.asked()).refused(field, sentence)));
    }
}
