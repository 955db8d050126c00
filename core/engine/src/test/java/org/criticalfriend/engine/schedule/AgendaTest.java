package org.criticalfriend.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Session WELCOME = session("welcome", "Welcome", 20, new Range(1, 1), false);
    private static final Session ROUND = session("round", "The round", 121, new Range(1, 2), false);
    private static final Session WRAP_UP = session("wrap-up", "Wrap-up", 45, new Range(2, 2), true);
    private static final List<Session> SESSIONS = List.of(WELCOME, ROUND, WRAP_UP);

    @Test
    void sessionsFollowOneAnotherUntilPeoplePlanThem() {
        assertThat(Agenda.proposed(SESSIONS).slots())
                .extracting(slot -> slot.day() + " " + slot.hours() + " " + slot.session())
                .containsExactly(
                        "1 09:00–09:20 welcome", "1 09:20–10:20 round", "2 09:00–10:01 round", "2 10:01–10:46 wrap-up");
        assertThat(Agenda.proposed(SESSIONS).fault(SESSIONS)).isEmpty();
    }

    @Test
    void slotsStandInTheOrderOfTheDayHoweverTheyCome() {
        Agenda agenda = new Agenda(List.of(slot("wrap-up", 2, "14:00", 45), slot("welcome", 1, "09:00", 20)));

        assertThat(agenda.slots()).extracting(Agenda.Slot::id).containsExactly("welcome.1", "wrap-up.2");
    }

    @Test
    void everySessionHasAnHour() {
        assertThat(fault(slot("welcome", 1, "09:00", 20), slot("wrap-up", 2, "14:00", 45)))
                .hasValue(new Agenda.Fault("round.1", "Say when “The round” begins."));
    }

    @Test
    void protectedTimeIsNotShortened() {
        assertThat(fault(
                        slot("welcome", 1, "09:00", 10),
                        slot("round", 1, "10:00", 30),
                        slot("wrap-up", 2, "14:00", 44)))
                .hasValue(new Agenda.Fault("wrap-up.2", "“Wrap-up” is protected time and keeps its 45 minutes."));
    }

    @Test
    void twoSessionsAreNotHeldAtOnce() {
        assertThat(fault(
                        slot("welcome", 1, "09:00", 20),
                        slot("round", 1, "09:10", 30),
                        slot("wrap-up", 2, "14:00", 45)))
                .hasValue(new Agenda.Fault("round.1", "“The round” begins at 09:10, before “Welcome” has ended."));
    }

    @Test
    void aSessionStaysOnItsDaysAndEndsOnThem() {
        assertThat(fault(slot("welcome", 2, "09:00", 20)))
                .hasValue(new Agenda.Fault("welcome.2", "There is no such session on day 2."));
        assertThat(fault(slot("party", 1, "09:00", 20)))
                .hasValue(new Agenda.Fault("party.1", "There is no such session on day 1."));
        assertThat(fault(slot("welcome", 1, "23:50", 20)))
                .hasValue(new Agenda.Fault(
                        "welcome.1", "Say how many minutes “Welcome” takes; it ends on the same day."));
        assertThat(fault(slot("welcome", 1, "09:00", 0)))
                .hasValue(new Agenda.Fault(
                        "welcome.1", "Say how many minutes “Welcome” takes; it ends on the same day."));
    }

    @Test
    void aDayThatIsTooFullIsToldAndNotForbidden() {
        Agenda agenda = new Agenda(List.of(
                slot("welcome", 1, "09:00", 20), slot("round", 1, "10:00", 280), slot("wrap-up", 2, "14:00", 45)));

        assertThat(agenda.fault(SESSIONS)).isEmpty();
        assertThat(agenda.overfull(visit(2, new Length(5, Length.Unit.HOUR))))
                .containsExactly("Day 1 is overfull by 40 minutes; less is more.");
        assertThat(agenda.overfull(visit(1, new Length(339, Length.Unit.MINUTE))))
                .containsExactly("The day is overfull by one minute; less is more.");
        assertThat(agenda.overfull(visit(1, null))).isEmpty();
    }

    private static Optional<Agenda.Fault> fault(Agenda.Slot... slots) {
        return new Agenda(List.of(slots)).fault(SESSIONS);
    }

    private static Agenda.Slot slot(String session, int day, String from, int minutes) {
        return new Agenda.Slot(session, day, LocalTime.parse(from), minutes, "");
    }

    private static Session session(String id, String title, int minutes, Range day, boolean isProtected) {
        return new Session(
                "course.day.sessions." + id,
                title,
                null,
                minutes,
                day,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                isProtected,
                null,
                null);
    }

    private static Step.Visit visit(int days, @org.jspecify.annotations.Nullable Length length) {
        return new Step.Visit(
                "course.day",
                "Day",
                null,
                "school",
                days,
                ById.none(),
                null,
                null,
                length,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
