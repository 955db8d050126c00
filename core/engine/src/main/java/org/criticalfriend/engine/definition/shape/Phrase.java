package org.criticalfriend.engine.definition.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.engine.definition.source.Tree;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.phrase.Distance;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Range;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value of one of the mini-languages, written as one text.
 *
 * @param <T> what it says
 * @param inWords what is expected
 * @param pattern a regular expression that every such text matches
 * @param parse the value of a text, or empty
 * @param mend what to write instead of a text that says none
 */
record Phrase<T>(
        String inWords, String pattern, Function<String, Optional<T>> parse, Function<String, Optional<String>> mend)
        implements Shape {

    private static final Pattern NEARLY_A_RANGE =
            Pattern.compile("(\\d{1,9})\\s*(?:-|–|—|to|\\.|…|\\.{2,})\\s*(\\d{1,9})");
    private static final Pattern NUMBER_AND_WORDS = Pattern.compile("(\\d{1,6})\\s*([A-Za-z. -]+)");
    private static final Pattern LENGTH =
            Pattern.compile("([1-9]\\d{0,5}) (minute|hour|day|working day|week|month|year)(s?)");
    private static final Pattern DISTANCE = Pattern.compile("([1-9]\\d{0,5}) km");
    private static final Pattern BRITISH_DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final String ANCHOR = "(?:(first|last) )?([a-z0-9][a-z0-9-]*)";
    private static final String LENGTH_PATTERN = "[1-9][0-9]{0,5} (minute|hour|day|working day|week|month|year)s?";
    private static final Pattern COUNTED = Pattern.compile("(?:([1-9]\\d{0,5} [a-z ]+?) )?(before|after) " + ANCHOR);
    private static final Pattern BETWEEN = Pattern.compile("between " + ANCHOR + " and " + ANCHOR);

    static Phrase<Range> range() {
        return new Phrase<>(
                "a number or a range, such as 3, 3..4 or 3..",
                "^[0-9]{1,9}(\\.\\.([0-9]{1,9})?)?$",
                text -> Range.parse(text).filter(range -> range.most() == null || range.most() >= range.least()),
                Phrase::mendedRange);
    }

    static Phrase<Length> length() {
        return new Phrase<>(
                "a length of time, such as 6 hours, 4 weeks or 3 years",
                "^" + LENGTH_PATTERN + "$",
                Phrase::parseLength,
                text -> likelyLength(text).map(length -> "write `" + length + "`"));
    }

    static Phrase<Distance> distance() {
        return new Phrase<>(
                "a distance, such as 20 km",
                "^[1-9][0-9]{0,5} km$",
                text -> matched(DISTANCE, text).map(matcher -> new Distance(Integer.parseInt(matcher.group(1)))),
                text -> text.matches("\\d+\\s*(km|kilomet(re|er)s?)?")
                        ? Optional.of("write `" + text.replaceAll("\\D", "") + " km`")
                        : text.matches("\\d+\\s*mi(les?)?")
                                ? Optional.of("distances are told in km")
                                : Optional.empty());
    }

    static Phrase<LocalDate> date() {
        return new Phrase<>(
                "a day, such as 2018-10-18",
                "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                text -> parseMoment(text).filter(Moment.On.class::isInstance).map(day -> ((Moment.On) day).date()),
                Phrase::mendedMoment);
    }

    static Phrase<Moment> moment() {
        return new Phrase<>(
                "a time, such as 2018-10-18, autumn term, 2 weeks before launch, after launch, "
                        + "or between launch and completion",
                "^([0-9]{4}-[0-9]{2}-[0-9]{2}|(autumn|spring|summer) term|(" + LENGTH_PATTERN
                        + " )?(before|after) ((first|last) )?[a-z0-9][a-z0-9-]*"
                        + "|between ((first|last) )?[a-z0-9][a-z0-9-]* and ((first|last) )?[a-z0-9][a-z0-9-]*)$",
                Phrase::parseMoment,
                Phrase::mendedMoment);
    }

    @Override
    public @Nullable JsonNode read(Tree tree, String path, Draft draft) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.isNothing()) {
            draft.unexpected(tree, path, this);
            return null;
        }
        Optional<T> value = parse.apply(scalar.text());
        if (value.isEmpty()) {
            draft.problem(
                    scalar.place(), path, mend.apply(scalar.text()).orElseGet(() -> Wording.expected(inWords, scalar)));
            return null;
        }
        return JsonNodeFactory.instance.pojoNode(value.get());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.pattern(pattern);
    }

    private static Optional<Matcher> matched(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private static Optional<String> mendedRange(String text) {
        Optional<Range> turned = Range.parse(text);
        if (turned.isPresent()) {
            Range range = turned.get();
            return Optional.of(
                    "a range runs from the smaller number to the larger: " + range.most() + ".." + range.least());
        }
        return matched(NEARLY_A_RANGE, text)
                .map(matcher -> "write a range with two dots: " + matcher.group(1) + ".." + matcher.group(2));
    }

    private static Optional<Length> parseLength(String text) {
        return matched(LENGTH, text).flatMap(matcher -> {
            int amount = Integer.parseInt(matcher.group(1));
            boolean isPlural = !matcher.group(3).isEmpty();
            for (Length.Unit unit : Length.Unit.values()) {
                if (unit.singular().equals(matcher.group(2)) && (isPlural || amount == 1)) {
                    return Optional.of(new Length(amount, unit));
                }
            }
            return Optional.empty();
        });
    }

    private static Optional<Length> likelyLength(String text) {
        return matched(NUMBER_AND_WORDS, text.toLowerCase(Locale.ROOT).strip()).flatMap(matcher -> {
            int amount = Integer.parseInt(matcher.group(1));
            String word = matcher.group(2).replaceAll("[^a-z]", "");
            for (Length.Unit unit : Length.Unit.values()) {
                String name = unit.singular().replace(" ", "");
                if (amount > 0 && isLikely(word, name)) {
                    return Optional.of(new Length(amount, unit));
                }
            }
            return Optional.empty();
        });
    }

    private static boolean isLikely(String word, String unit) {
        boolean isBeginning = !word.isEmpty() && unit.startsWith(word.replaceAll("s$", ""));
        boolean isAbbreviated = List.of("yrs", "hrs", "wks", "mths").contains(word)
                && unit.startsWith(word.substring(0, 1))
                && unit.contains(word.substring(1, 2));
        return isBeginning || isAbbreviated || Nearest.of(word, List.of(unit, unit + "s")) != null;
    }

    private static Optional<Moment> parseMoment(String text) {
        for (Moment.Term term : Moment.Term.values()) {
            if (term.phrase().equals(text)) {
                return Optional.of(new Moment.During(term));
            }
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return Optional.of(new Moment.On(LocalDate.parse(text)));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return Optional.of(new Moment.Between(
                    anchor(between.group(1), between.group(2)), anchor(between.group(3), between.group(4))));
        }
        Matcher counted = COUNTED.matcher(text);
        if (!counted.matches()) {
            return Optional.empty();
        }
        Optional<Length> by = Optional.ofNullable(counted.group(1)).flatMap(Phrase::parseLength);
        if (counted.group(1) != null && by.isEmpty()) {
            return Optional.empty();
        }
        Moment.Anchor anchor = anchor(counted.group(3), counted.group(4));
        return Optional.of(
                counted.group(2).equals("before")
                        ? new Moment.Before(by.orElse(null), anchor)
                        : new Moment.After(by.orElse(null), anchor));
    }

    private static Moment.Anchor anchor(@Nullable String turn, String name) {
        return new Moment.Anchor(
                turn == null ? null : turn.equals("first") ? Moment.Turn.FIRST : Moment.Turn.LAST, name);
    }

    private static Optional<String> mendedMoment(String text) {
        Optional<String> date = matched(BRITISH_DATE, text)
                .map(matcher -> String.format(
                        Locale.ROOT,
                        "write %s-%02d-%02d",
                        matcher.group(3),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(1))));
        if (date.isPresent()) {
            return date;
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of("there is no such day in the calendar");
        }
        Matcher counted = Pattern.compile("(.+?) (before|after) (.+)").matcher(text);
        if (counted.matches()) {
            return likelyLength(counted.group(1))
                    .filter(length -> !length.toString().equals(counted.group(1)))
                    .map(length -> "write `" + length + " " + counted.group(2) + " " + counted.group(3) + "`");
        }
        return Optional.empty();
    }
}
