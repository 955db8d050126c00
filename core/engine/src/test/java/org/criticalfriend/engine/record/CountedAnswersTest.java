package org.criticalfriend.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.rehearsal.Stage;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.programme.Instrument;
import org.junit.jupiter.api.Test;

/** The walks of Beech, Cedar, Ash and Dogwood are on 4 and 5 November and 3 and 4 February; the cohort ends in August. */
class CountedAnswersTest {

    private final Cohort cohort = Stage.cohort();
    private final Course course = Course.of(cohort);
    private final Entry first = rated("first", "walk.beech", "day", "2026-11-04");
    private final Entry ofAsh = rated("of-ash", "walk.ash", "day", "2027-02-03");
    private final Entry late = rated("late", "walk.beech", "day", "2027-03-01");

    @Test
    void answersAreCountedTogetherOnceTheirStepIsOver() {
        assertThat(counted("2027-02-04", first, ofAsh)).isEmpty();
        assertThat(counted("2027-02-05", first, ofAsh)).containsExactly(first, ofAsh);
    }

    @Test
    void whatIsGivenLaterIsCountedWhenTheCohortIsOver() {
        assertThat(counted("2027-08-31", first, ofAsh, late)).containsExactly(first, ofAsh);
        assertThat(counted("2027-09-01", first, ofAsh, late)).containsExactly(first, ofAsh, late);
    }

    @Test
    void whatIsGivenAfterTheCohortIsNotCounted() {
        Entry after = rated("after", "walk.beech", "day", "2027-09-02");

        assertThat(counted("2028-01-01", first, after)).containsExactly(first);
    }

    @Test
    void theAnswersAtOneVisitAreCountedThereOnceItIsOver() {
        CountedAnswers day = on("2026-11-05", first, ofAsh);

        assertThat(day.of(List.of(first, ofAsh), one -> one.place().equals("beech")))
                .containsExactly(first);
    }

    @Test
    void whatCameWithTheCohortIsNotLate() {
        Entry one = rated("one", "walk.beech", "day", "2028-01-01");
        Entry another = rated("another", "walk.ash", "day", "2028-01-01");

        assertThat(counted("2028-02-01", one, another)).containsExactly(one, another);
    }

    @Test
    void anAnswerThatNobodyElseSeesStaysAsItIsOnceItWasCounted() {
        assertThat(on("2026-11-04", first, ofAsh).isFixed(first)).isFalse();
        assertThat(on("2026-11-05", first, ofAsh).isFixed(first)).isTrue();
        assertThat(on("2026-11-05", first, ofAsh).isFixed(ofAsh)).isFalse();
    }

    @Test
    void whereOthersSeeSingleAnswersAChangeIsCountedAtOnce() {
        Entry shared = rated("shared", "close", "school-view", "2027-07-01");

        assertThat(counted("2027-07-02", first, shared)).contains(shared);
        assertThat(on("2027-07-02", first, shared).isFixed(shared)).isFalse();
    }

    @Test
    void thePageIsToldUntilWhenNothingIsCounted() {
        Instrument day = cohort.programme().instruments().find("day").orElseThrow();

        assertThat(on("2027-02-04", first).until(day)).hasValue(LocalDate.parse("2027-02-04"));
        assertThat(on("2027-02-05", first).until(day)).isEmpty();
    }

    private List<Entry> counted(String today, Entry... entries) {
        return on(today, entries).of(List.of(entries));
    }

    private CountedAnswers on(String today, Entry... entries) {
        return new CountedAnswers(
                new CohortRecord(cohort, List.of(entries)), course, LocalDate.parse(today), ZoneOffset.UTC);
    }

    private static Entry rated(String id, String occurrence, String instrument, String day) {
        return new Entry(
                id,
                occurrence,
                instrument,
                "p-" + id,
                "",
                new Content.Rating("good", "7", ""),
                1,
                Instant.parse(day + "T12:00:00Z"));
    }
}
