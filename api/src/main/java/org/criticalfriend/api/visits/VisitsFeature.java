package org.criticalfriend.api.visits;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.criticalfriend.api.cohorts.ReadCohort;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;

/** Visits, events and tasks: when they are, who is there, and what is given there. */
public final class VisitsFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ReadOccurrence.class);
        bind(SetDay.class);
        bind(NamePerson.class);
        bind(MarkAttendance.class);
        bind(AskedView.class);
        bind(OccurrenceView.class);
        bind(VisitHandler.class);
    }

    @ProvidesIntoSet
    Routes routes(
            ReadOccurrence readOccurrence,
            SetDay setDay,
            NamePerson namePerson,
            MarkAttendance markAttendance,
            ReadCohort readCohort,
            OccurrenceView view,
            VisitHandler records) {
        return Routes.of(
                Area.VISITS,
                Route.get(
                                "/cohorts/{cohort}/course/{occurrence}",
                                "A visit, an event or a task, and what one is asked there")
                        .to(AT_THIS_COMPUTER)
                        .asks(readOccurrence, VisitsFeature::occurrence)
                        .page(OccurrencePage.class, view::of),
                Route.post("/cohorts/{cohort}/course/{occurrence}/day", "Sets the day of a visit or an event")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(setDay, readOccurrence), records::setDay),
                Route.post("/cohorts/{cohort}/course/{occurrence}/attendance", "Marks who was at a visit or an event")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(markAttendance, readOccurrence), records::mark),
                Route.post("/cohorts/{cohort}/course/{occurrence}/people", "Names somebody who takes part")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(namePerson, readOccurrence), records::name),
                Route.get("/api/v1/cohorts/{cohort}/course/{occurrence}", "A visit, an event or a task")
                        .saying("Its day, its plan, and what was given there as far as whoever asks may see it.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readOccurrence, VisitsFeature::occurrence)
                        .data(OccurrenceResponse.class, OccurrenceResponse::of),
                Route.put(
                                "/api/v1/cohorts/{cohort}/course/{occurrence}/attendance",
                                "Marks who was at a visit or an event")
                        .saying(
                                "Whoever chairs, hosts or organises it marks all who were there, and names those who were"
                                        + " marked when it was read, so that nobody's change is lost.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(markAttendance, readOccurrence), records::markData)
                        .sent(AttendanceRequest.class, OccurrenceResponse.class, occurrence -> occurrence),
                Route.put("/api/v1/cohorts/{cohort}/course/{occurrence}/day", "Sets the day of a visit or an event")
                        .saying("The host and the organiser may set that of a visit, the organiser that of an event. It"
                                + " names the day it takes the place of, so that nobody's change is lost.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(setDay, readOccurrence), records::setDayData)
                        .sent(DayRequest.class, OccurrenceResponse.class, occurrence -> occurrence),
                Route.post("/api/v1/cohorts/{cohort}/course/{occurrence}/people", "Names somebody who takes part")
                        .saying("For the organisation for which whoever asks is asked to, in a new seat or in the place"
                                + " of the person who was read there.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(namePerson, readCohort), records::nameData)
                        .sent(PersonRequest.class, SeatResponse.class, seat -> seat));
    }

    private static ReadOccurrence.Query occurrence(Request asked) {
        return new ReadOccurrence.Query(asked.name("cohort"), asked.name("occurrence"));
    }
}
