package org.criticalfriend.engine.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Part;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.word.Tally;

/** Scales and instruments as programmes have them, built by hand. */
final class Forms {

    static final Scale AGREEMENT = lowestFirst(
            "agreement",
            List.of("ta", "a", "sa"),
            level("sd", "Strongly disagree"),
            level("d", "Disagree"),
            level("td", "Tend to disagree"),
            level("ta", "Tend to agree"),
            level("a", "Agree"),
            level("sa", "Strongly agree"));

    static final Scale TEN = range("ten", Range.parse("1..10").orElseThrow(), List.of());
    static final Scale FIVE = range("five", Range.parse("1..5").orElseThrow(), List.of("4..5"));
    static final Scale YES_OR_NO = lowestFirst("yes-or-no", List.of("yes"), level("no", "No"), level("yes", "Yes"));

    static final Scale ESTIMATE = new Scale(
            "scales.estimate",
            "Estimate",
            null,
            ById.none(),
            byId(
                    level("leading", "Leading"),
                    level("effective", "Effective"),
                    new Scale.Level(
                            "working-towards",
                            "Working towards Effective",
                            null,
                            null,
                            "Not yet effective",
                            null,
                            List.of())),
            null,
            null,
            null,
            List.of(),
            "No estimate");

    static final ById<Scale> SCALES = byId(AGREEMENT, TEN, FIVE, YES_OR_NO, ESTIMATE);

    private Forms() {}

    static Scale.Level level(String id, String title) {
        return new Scale.Level(id, title, null, null, null, null, List.of());
    }

    static Scale.Level scored(String id, String title, int score) {
        return new Scale.Level(id, title, null, null, null, score, List.of());
    }

    static Scale lowestFirst(String id, List<String> favourable, Scale.Level... levels) {
        return new Scale("scales." + id, id, null, byId(levels), ById.none(), null, null, null, favourable, null);
    }

    static Scale range(String id, Range range, List<String> favourable) {
        return new Scale(
                "scales." + id, id, null, ById.none(), ById.none(), range, "Disagree", "Agree", favourable, null);
    }

    static Instrument instrument(String id, String scale, Instrument.Item... items) {
        return new Instrument(
                "instruments." + id,
                id,
                null,
                scale,
                List.of("headteacher"),
                "school",
                byId(items),
                null,
                Instrument.Comment.NONE,
                List.of("author"),
                6,
                null,
                List.of());
    }

    static Instrument.Item item(String id) {
        return new Instrument.Item(id, "Statement " + id, null, null, false, null, List.of());
    }

    static Instrument.Item negative(String id) {
        return new Instrument.Item(id, "Statement " + id, null, null, true, null, List.of());
    }

    static Instrument.Item item(String id, String scale) {
        return new Instrument.Item(id, "Statement " + id, null, scale, false, null, List.of());
    }

    /** As many answers to an item as the counts say, from the lowest level to the highest. */
    static List<Response> answers(String item, int... counts) {
        List<Response> answers = new ArrayList<>();
        for (int level = 0; level < counts.length; level++) {
            for (int count = 0; count < counts[level]; count++) {
                answers.add(Response.of(item, "school-" + (answers.size() + 1), OptionalInt.of(level)));
            }
        }
        return answers;
    }

    @SafeVarargs
    static Responses responses(List<Response>... answers) {
        List<Response> all = new ArrayList<>();
        for (List<Response> some : answers) {
            all.addAll(some);
        }
        return new Responses(all);
    }

    /** A tally of a range that begins with 1, where nothing counts as agreeing. */
    static Tally tally(Integer... counts) {
        List<Integer> scores = new ArrayList<>();
        for (int score = 1; score <= counts.length; score++) {
            scores.add(score);
        }
        return new Tally(List.of(counts), scores, Set.of());
    }

    @SafeVarargs
    static <T extends Part> ById<T> byId(T... parts) {
        Map<String, T> things = new LinkedHashMap<>();
        for (T part : parts) {
            things.put(part.id(), part);
        }
        return ById.of(things);
    }
}
