package org.criticalfriend.engine.language.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.language.WordReference;
import org.criticalfriend.spi.phrase.Distance;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.RuleWord;
import org.criticalfriend.spi.word.Score;
import org.criticalfriend.spi.word.SettledWord;
import org.criticalfriend.spi.word.Word;

/** The words under {@code rules} and {@code wishes}, with their settings. */
public final class Rules {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    private Rules() {}

    /** A fact of the members. */
    public record OfFact(
            @Description("the fact") @Names(Kind.FACT) String fact) {}

    /** A distance between the members. */
    public record OfDistance(
            @Description("the distance as the crow flies") Distance distance) {}

    /** How many of a team's members pass a test. */
    public record Share(
            @Description("how many") Range number,

            @Description("of which members: a test of their facts")
            FactTest of) {}

    /** How many members a team has. */
    public record Size(@Description("how many members") Range members) {}

    /** What one member offers and another needs. */
    public record Exchange(
            @Description("the note that says what a member can share") @Names(Kind.NOTE)
            String offer,

            @Description("the note that says what a member asks") @Names(Kind.NOTE)
            String need) {}

    /** A note under whose headings the members meet. */
    public record Shared(
            @Description("the note whose headings are compared") @Names(Kind.NOTE)
            String note) {}

    /** How long two members have not been in one team. */
    public record Apart(
            @Description("how long ago they were last together")
            Length time) {}

    /** What the same person goes with. */
    public record SamePerson(
            @Description("what the same person goes with") With with) {

        /** What a person can stay with. */
        public enum With {
            /** All visits of one team. */
            @Description("all visits of one team")
            TEAM
        }
    }

    /** Where giving and taking are balanced. */
    public record Balance(
            @Description("over which programmes") Over over) {

        /** The programmes that count. */
        public enum Over {
            /** This programme. */
            @Description("this programme")
            THIS_PROGRAMME,
            /** All programmes. */
            @Description("all programmes")
            ALL_PROGRAMMES
        }
    }

    /** Rules of which one must hold. */
    public record AnyOf(
            @Description("rules, one of which holds") @WordReference(WordPlace.RULE)
            List<org.criticalfriend.spi.word.Use> rules) {}

    static List<Word> all() {
        return List.of(
                pair("same", "the members have the same value of a fact", OfFact.class, Rules::same),
                pair("different", "no two members have the same value of a fact", OfFact.class, Rules::different),
                settled("mix", "the members have many different values of a fact", OfFact.class),
                pair(
                        "unlike-host",
                        "the person's organisation has another value of a fact than the host",
                        OfFact.class,
                        Rules::different),
                pair(
                        "apart",
                        "the members are at least so far from each other",
                        OfDistance.class,
                        (far, one, other) ->
                                distance(one, other, km -> km >= far.distance().kilometres())),
                pair(
                        "near",
                        "the members are at most so far from each other",
                        OfDistance.class,
                        (near, one, other) ->
                                distance(one, other, km -> km <= near.distance().kilometres())),
                settled("at-most", "at most so many members pass a test", Share.class),
                settled("at-least", "at least so many members pass a test", Share.class),
                settled("size", "the team has so many members", Size.class),
                pair("exchange", "what one member needs another offers", Exchange.class, Rules::exchange),
                pair("shared", "the members wrote a note under the same heading", Shared.class, Rules::shared),
                settled("new-partners", "the members have not been in one team for so long", Apart.class),
                settled("same-person", "the same person goes with all visits of a team", SamePerson.class),
                settled("give-and-take", "who receives also gives", Balance.class),
                settled("any-of", "one of several rules holds", AnyOf.class));
    }

    private static <S extends Record> SettledWord<S> settled(String name, String meaning, Class<S> settings) {
        return new Settled<>(name, meaning, settings);
    }

    private static <S extends Record> RuleWord<S> pair(String name, String meaning, Class<S> settings, Judge<S> judge) {
        return new Pair<>(name, meaning, settings, judge);
    }

    private interface Judge<S> {
        Score fit(S settings, Candidate one, Candidate other);
    }

    private record Pair<S extends Record>(String name, String meaning, Class<S> settings, Judge<S> judge)
            implements RuleWord<S> {

        @Override
        public Score fit(S chosen, Candidate one, Candidate other) {
            return judge.fit(chosen, one, other);
        }
    }

    private static Score same(OfFact of, Candidate one, Candidate other) {
        return compare(of.fact(), one, other, String::equals);
    }

    /** Where a value is not known, as of a school that belongs to no trust, there is nothing the two have in common. */
    private static Score different(OfFact of, Candidate one, Candidate other) {
        if (valueOf(of.fact(), one).isEmpty() || valueOf(of.fact(), other).isEmpty()) {
            return Score.of(true, of.fact() + " is not known of both");
        }
        return compare(of.fact(), one, other, (first, second) -> !first.equals(second));
    }

    private static Score compare(String fact, Candidate one, Candidate other, BiPredicate<String, String> fits) {
        String first = valueOf(fact, one);
        String second = valueOf(fact, other);
        if (first.isEmpty() || second.isEmpty()) {
            return Score.of(false, fact + " is not known");
        }
        return Score.of(
                fits.test(first, second),
                first.equals(second) ? fact + ": both " + first : fact + ": " + first + " and " + second);
    }

    private static String valueOf(String fact, Candidate member) {
        return fact.equals("organisation")
                ? member.organisation()
                : member.facts().getOrDefault(fact, "");
    }

    private static Score distance(Candidate one, Candidate other, java.util.function.DoublePredicate fits) {
        OptionalDouble kilometres = kilometres(one.facts(), other.facts());
        if (kilometres.isEmpty()) {
            return Score.of(false, "a place is not known");
        }
        return Score.of(
                fits.test(kilometres.getAsDouble()),
                String.format(Locale.ROOT, "%.0f km apart", kilometres.getAsDouble()));
    }

    /** The great-circle distance by the haversine formula on a sphere of the Earth's mean radius (IUGG). */
    static OptionalDouble kilometres(Map<String, String> one, Map<String, String> other) {
        try {
            double latitude = Math.toRadians(Double.parseDouble(one.getOrDefault("latitude", "")));
            double otherLatitude = Math.toRadians(Double.parseDouble(other.getOrDefault("latitude", "")));
            double longitude = Math.toRadians(Double.parseDouble(one.getOrDefault("longitude", "")));
            double otherLongitude = Math.toRadians(Double.parseDouble(other.getOrDefault("longitude", "")));
            double half = haversine(otherLatitude - latitude)
                    + Math.cos(latitude) * Math.cos(otherLatitude) * haversine(otherLongitude - longitude);
            return OptionalDouble.of(2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, half))));
        } catch (NumberFormatException notKnown) {
            return OptionalDouble.empty();
        }
    }

    private static double haversine(double angle) {
        double sine = Math.sin(angle / 2);
        return sine * sine;
    }

    private static Score exchange(Exchange exchange, Candidate one, Candidate other) {
        List<String> helped = meeting(one, exchange.need(), other, exchange.offer());
        List<String> helps = meeting(other, exchange.need(), one, exchange.offer());
        int needs = headings(one, exchange.need()).size()
                + headings(other, exchange.need()).size();
        double met = helped.size() + helps.size();
        String reason = met == 0 ? "neither offers what the other needs" : "one offers what the other needs";
        return new Score(needs == 0 ? 0 : met / needs, reason);
    }

    private static Score shared(Shared shared, Candidate one, Candidate other) {
        List<String> common = meeting(one, shared.note(), other, shared.note());
        return Score.of(
                !common.isEmpty(), common.isEmpty() ? "nothing in common" : "both: " + String.join(", ", common));
    }

    private static List<String> meeting(Candidate one, String note, Candidate other, String otherNote) {
        List<String> there = headings(other, otherNote);
        return headings(one, note).stream().filter(there::contains).toList();
    }

    private static List<String> headings(Candidate member, String note) {
        return member.headings().getOrDefault(note, List.of());
    }
}
