package org.criticalfriend.engine.award;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.record.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An award that somebody holds or has held.
 *
 * @param id unique in the instance and the same whenever it is worked out
 * @param award the id of the award, which is the same in every programme that gives or needs it
 * @param title the award as people call it
 * @param cohort the id of the cohort it was given in; empty where somebody brought it from elsewhere
 * @param notes what it is held for, in the words of its notes; empty where it has none
 * @param since the first day
 * @param until the last day; null where it does not end
 * @param reason the words of whoever gave, renewed or ended it by hand; empty where nobody did
 */
public record Holding(
        String id,
        String award,
        String title,
        Holder holder,
        String cohort,
        List<Entry> notes,
        LocalDate since,
        @Nullable LocalDate until,
        String reason) {

    /** A school's term: long enough to show again what it is held for. */
    private static final int MONTHS_OF_RENEWAL = 4;

    /** Takes a copy. */
    public Holding {
        notes = List.copyOf(notes);
    }

    /**
     * Who holds it.
     *
     * @param person the id of a person; empty where an organisation holds it
     * @param place the id of the organisation, or of the person's own; empty for a person from elsewhere
     * @param name as people call them
     */
    public record Holder(String person, String place, String name) {

        /** The id that tells holders apart: that of the person or else of the organisation. */
        public String id() {
            return person.isEmpty() ? place : person;
        }
    }

    /** For how long it is held, as documents say it: {@code Held from 12 May 2024 until 11 May 2027}. */
    public String time() {
        String from = "Held from " + Times.date(since);
        return until == null ? from : from + " until " + Times.date(until);
    }

    /** Whether it is held on a day. */
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Whether it is held on a day and the time in which its renewal is asked for has begun. */
    public boolean isToRenewOn(LocalDate day) {
        return isHeldOn(day) && until != null && day.isAfter(until.minusMonths(MONTHS_OF_RENEWAL));
    }

    /** The same without what was said by those who gave, renewed or ended it. */
    public Holding withoutReason() {
        return new Holding(id, award, title, holder, cohort, notes, since, until, "");
    }

    Holding until(@Nullable LocalDate last, String why) {
        return new Holding(id, award, title, holder, cohort, notes, since, last, why);
    }
}
