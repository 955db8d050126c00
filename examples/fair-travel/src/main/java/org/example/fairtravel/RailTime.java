package org.example.fairtravel;

import java.util.Map;
import java.util.OptionalInt;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.word.Score;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.RuleWord;
import org.pf4j.Extension;

/**
 * The rule {@code fair-travel/rail-time: 90 minutes}: the way by rail from one member to another takes at most so long.
 *
 * <p>It is computed from the fact {@code rail-minutes}, the minutes by rail from a place to the town where the lines meet.
 * Nobody's way is longer than the way through that town.
 */
@Extension
public final class RailTime implements RuleWord<RailTime.Limit> {

    private static final String FACT = "rail-minutes";

    /** What stands behind the word; one component, so a file may write its value alone. */
    public record Limit(
            @Description("the longest way from one member to another")
            Length longest) {

        /** Refuses what no timetable counts in; the writer of the file reads the sentence at the word. */
        public Limit {
            if (longest.unit() != Length.Unit.MINUTE && longest.unit() != Length.Unit.HOUR) {
                throw new IllegalArgumentException("a way by rail takes minutes or hours, like 90 minutes");
            }
        }

        int minutes() {
            return longest.unit() == Length.Unit.HOUR ? longest.amount() * 60 : longest.amount();
        }
    }

    @Override
    public String name() {
        return "rail-time";
    }

    @Override
    public String meaning() {
        return "the way by rail takes at most so long";
    }

    @Override
    public Class<Limit> settings() {
        return Limit.class;
    }

    @Override
    public Score fit(Limit limit, Candidate one, Candidate other) {
        OptionalInt there = minutes(one.facts());
        OptionalInt back = minutes(other.facts());
        if (there.isEmpty() || back.isEmpty()) {
            return Score.of(false, "the way by rail is not known");
        }
        int minutes = there.getAsInt() + back.getAsInt();
        return Score.of(minutes <= limit.minutes(), minutes + " minutes by rail");
    }

    private static OptionalInt minutes(Map<String, String> facts) {
        String minutes = facts.getOrDefault(FACT, "");
        return minutes.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(minutes)) : OptionalInt.empty();
    }
}
