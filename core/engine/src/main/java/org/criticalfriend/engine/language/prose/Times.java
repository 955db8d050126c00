package org.criticalfriend.engine.language.prose;

import java.time.LocalDate;
import org.criticalfriend.documents.text.Dates;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;

/** Moments and lengths of time: {@code five working days before the visit day}. */
public final class Times {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final Titles titles;

    Times(Titles titles) {
        this.titles = titles;
    }

    /** A length: {@code six hours}, {@code five working days}. */
    public static String length(Length length) {
        return Numbers.counted(length.amount(), length.unit().singular());
    }

    /** Minutes added up: {@code five hours and 45 minutes}. */
    public static String minutes(int minutes) {
        int hours = minutes / MINUTES_OF_AN_HOUR;
        int rest = minutes % MINUTES_OF_AN_HOUR;
        if (hours == 0) {
            return Numbers.counted(rest, "minute");
        }
        String whole = Numbers.counted(hours, "hour");
        return rest == 0 ? whole : whole + " and " + Numbers.counted(rest, "minute");
    }

    /** A day: {@code 18 October 2018}. */
    public static String date(LocalDate date) {
        return Dates.inWords(date);
    }

    /** When: {@code on 18 October 2018}, {@code in the autumn term}, {@code after the launch}. */
    public String moment(Moment moment) {
        if (moment instanceof Moment.On on) {
            return "on " + date(on.date());
        }
        if (moment instanceof Moment.During during) {
            return "in the " + during.term().phrase();
        }
        if (moment instanceof Moment.Before before) {
            return (before.by() == null ? "" : length(before.by()) + " ") + "before " + anchor(before.anchor());
        }
        if (moment instanceof Moment.After after) {
            return (after.by() == null ? "" : length(after.by()) + " ") + "after " + anchor(after.anchor());
        }
        Moment.Between between = (Moment.Between) moment;
        return "between " + anchor(between.from()) + " and " + anchor(between.until());
    }

    private String anchor(Moment.Anchor anchor) {
        Moment.Turn turn = anchor.turn();
        return turn == null ? titles.step(anchor.name()) : titles.turn(turn.word(), anchor.name());
    }
}
