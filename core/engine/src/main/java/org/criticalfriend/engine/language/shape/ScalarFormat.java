package org.criticalfriend.engine.language.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.engine.language.source.Tree;
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
record ScalarFormat<T>(
        String inWords, String pattern, Function<String, Optional<T>> parse, Function<String, Optional<String>> mend)
        implements Shape {

    private static final Pattern NEARLY_A_RANGE =
            Pattern.compile("(\\d{1,9})\\s*(?:-|–|—|,|/|to|or|and|\\.|…|\\.{2,})\\s*(\\d{1,9})");
    private static final Pattern OPEN_RANGE = Pattern.compile("(\\d{1,9})\\s*(?:\\+|(?:or|and) more|upwards)");
    private static final Pattern RANGE_WITHOUT_BEGINNING = Pattern.compile("(?:\\.{2,}|up to|at most)\\s*(\\d{1,9})");
    private static final Pattern NUMBER_AND_WORDS = Pattern.compile("(\\d{1,6}|[a-z]+)\\s*([a-z. -]*)");
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern LENGTH =
            Pattern.compile("([1-9]\\d{0,5}) (minute|hour|day|working day|week|month|year)(s?)");
    private static final Pattern DISTANCE = Pattern.compile("([1-9]\\d{0,5}) km");
    private static final Pattern DATE = Pattern.compile("(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,4})");
    private static final Pattern DATE_IN_WORDS =
            Pattern.compile("(?:[a-z]+day,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\\.?,? (\\d{4})");
    private static final Pattern DATE_MONTH_FIRST =
            Pattern.compile("(?:[a-z]+day,? )?([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST_MENDED = 100;
    private static final double KILOMETRES_OF_A_MILE = 1.609344;
    private static final String ANCHOR = "(?:(first|last) )?([a-z0-9][a-z0-9-]*)";
    private static final String UNITS = "(minute|hour|day|working day|week|month|year)";
    private static final String LENGTH_PATTERN = "(1 " + UNITS + "|[1-9][0-9]{0,5} " + UNITS + "s)";
    private static final Pattern COUNTED = Pattern.compile("(?:([1-9]\\d{0,5} [a-z ]+?) )?(before|after) " + ANCHOR);
    private static final Pattern BETWEEN = Pattern.compile("between " + ANCHOR + " and " + ANCHOR);

    static ScalarFormat<Range> range() {
        return new ScalarFormat<>(
                "a number or a range, such as 3, 3..4 or 3..",
                "^[0-9]{1,9}(\\.\\.([0-9]{1,9})?)?$",
                text -> Range.parse(text).filter(range -> range.most() == null || range.most() >= range.least()),
                ScalarFormat::mendedRange);
    }

    static ScalarFormat<Length> length() {
        return new ScalarFormat<>(
                "a length of time, such as 6 hours, 4 weeks or 3 years",
                "^" + LENGTH_PATTERN + "$",
                ScalarFormat::parseLength,
                text -> likelyLength(text).map(length -> Wording.write(length.toString())));
    }

    static ScalarFormat<Distance> distance() {
        return new ScalarFormat<>(
                "a distance, such as 20 km",
                "^[1-9][0-9]{0,5} km$",
                text -> matched(DISTANCE, text).map(matcher -> new Distance(Integer.parseInt(matcher.group(1)))),
                ScalarFormat::mendedDistance);
    }

    static ScalarFormat<LocalDate> date() {
        return new ScalarFormat<>(
                "a day, such as 2018-10-18",
                "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                text -> parseMoment(text).filter(Moment.On.class::isInstance).map(day -> ((Moment.On) day).date()),
                ScalarFormat::mendedMoment);
    }

    static ScalarFormat<Moment> moment() {
        return new ScalarFormat<>(
                "a time, such as 2018-10-18, autumn term, 2 weeks before launch, after launch, "
                        + "or between launch and completion",
                "^([0-9]{4}-[0-9]{2}-[0-9]{2}|(autumn|spring|summer) term|(" + LENGTH_PATTERN
                        + " )?(before|after) ((first|last) )?[a-z0-9][a-z0-9-]*"
                        + "|between ((first|last) )?[a-z0-9][a-z0-9-]* and ((first|last) )?[a-z0-9][a-z0-9-]*)$",
                ScalarFormat::parseMoment,
                ScalarFormat::mendedMoment);
    }

    @Override
    public @Nullable JsonNode read(Tree tree, String path, ReadContext context) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.isNothing()) {
            context.unexpected(tree, path, this);
            return null;
        }
        Optional<T> value = parse.apply(scalar.text());
        if (value.isEmpty()) {
            context.problem(
                    scalar.place(), path, mended(scalar.text()).orElseGet(() -> Wording.expected(inWords, scalar)));
            return null;
        }
        return JsonNodeFactory.instance.pojoNode(value.get());
    }

    /** What to write instead of a text; nothing for texts so long that nobody meant a phrase by them. */
    Optional<String> mended(String text) {
        return text.length() > LONGEST_MENDED ? Optional.empty() : mend.apply(text);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode text = Definitions.object().put("type", "string").put("pattern", pattern);
        if (!"7".matches(pattern)) {
            return text;
        }
        ObjectNode schema = Definitions.object();
        schema.putArray("anyOf")
                .add(Definitions.object()
                        .put("type", "integer")
                        .put("minimum", 0)
                        .put("maximum", 999_999_999))
                .add(text);
        return schema;
    }

    private static Optional<Matcher> matched(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private static Optional<String> mendedRange(String text) {
        Optional<Range> turned = Range.parse(text);
        if (turned.isPresent()) {
            Range range = turned.get();
            return Optional.of(Wording.rangeTurned(range.most() + ".." + range.least()));
        }
        String small = text.toLowerCase(Locale.ROOT).strip();
        return matched(NEARLY_A_RANGE, small)
                .map(range -> {
                    int one = Integer.parseInt(range.group(1));
                    int other = Integer.parseInt(range.group(2));
                    return Wording.twoDots(Math.min(one, other) + ".." + Math.max(one, other));
                })
                .or(() -> matched(OPEN_RANGE, small).map(range -> Wording.twoDots(range.group(1) + "..")))
                .or(() -> matched(RANGE_WITHOUT_BEGINNING, small)
                        .map(range -> Wording.rangeWithoutBeginning(range.group(1))))
                .or(() -> numberAlone(text).map(Wording::numberAlone));
    }

    /** The number of a text that also says of what, such as {@code 3 schools}, or that is written in letters. */
    static Optional<String> numberAlone(String text) {
        Optional<Length.Unit> unit = likelyLength(text).map(Length::unit);
        boolean isLonger = unit.isPresent() && unit.get() != Length.Unit.MINUTE && unit.get() != Length.Unit.DAY;
        return isLonger
                ? Optional.empty()
                : matched(NUMBER_AND_WORDS, text.toLowerCase(Locale.ROOT).strip())
                        .flatMap(written -> number(written.group(1)))
                        .map(number -> Integer.toString(number));
    }

    private static Optional<Integer> number(String written) {
        if (written.matches("\\d+")) {
            return Optional.of(Integer.parseInt(written));
        }
        int number = NUMBERS.indexOf(written);
        return number < 1 ? Optional.empty() : Optional.of(number);
    }

    private static Optional<String> mendedDistance(String text) {
        Matcher matcher = Pattern.compile("(\\d{1,6})\\s*([a-z]*)")
                .matcher(text.toLowerCase(Locale.ROOT).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        return amount == 0
                ? Optional.of(Wording.least(1))
                : switch (matcher.group(2)) {
                    case "", "km", "kms", "kilometre", "kilometres", "kilometer", "kilometers", "k" ->
                        Optional.of(Wording.write(amount + " km"));
                    case "mi", "mile", "miles" ->
                        Optional.of(Wording.miles(
                                amount + " miles are " + Math.round(amount * KILOMETRES_OF_A_MILE) + " km"));
                    default -> Optional.empty();
                };
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
        return matched(NUMBER_AND_WORDS, text.toLowerCase(Locale.ROOT).strip())
                .flatMap(written -> number(written.group(1))
                        .filter(amount -> amount > 0)
                        .flatMap(amount -> likelyUnit(written.group(2).replaceAll("[^a-z]", ""))
                                .map(unit -> new Length(amount, unit))));
    }

    private static Optional<Length.Unit> likelyUnit(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "m", "min", "mins" -> Length.Unit.MINUTE;
                    case "h", "hr", "hrs" -> Length.Unit.HOUR;
                    case "d" -> Length.Unit.DAY;
                    case "businessday", "businessdays", "schoolday", "schooldays", "weekday", "weekdays" ->
                        Length.Unit.WORKING_DAY;
                    case "w", "wk", "wks" -> Length.Unit.WEEK;
                    case "mo", "mos", "mth", "mths" -> Length.Unit.MONTH;
                    case "y", "yr", "yrs" -> Length.Unit.YEAR;
                    default -> nearestUnit(word);
                });
    }

    private static Length.@Nullable Unit nearestUnit(String word) {
        Map<String, Length.Unit> names = new LinkedHashMap<>();
        for (Length.Unit unit : Length.Unit.values()) {
            names.put(unit.singular().replace(" ", ""), unit);
            names.put(unit.plural().replace(" ", ""), unit);
        }
        String nearest = names.containsKey(word) ? word : Nearest.of(word, names.keySet());
        return nearest == null ? null : names.get(nearest);
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
        Optional<Length> by = Optional.ofNullable(counted.group(1)).flatMap(ScalarFormat::parseLength);
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
        String small = text.toLowerCase(Locale.ROOT).strip();
        if (small.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(Wording.NO_SUCH_DAY);
        }
        return mendedDate(small)
                .map(day -> day.isEmpty() ? Wording.NO_SUCH_DAY : Wording.write(day))
                .or(() -> mendedTerm(small))
                .or(() -> mendedTime(text));
    }

    /** A date written in another way; empty in itself where the calendar has no such day. */
    private static Optional<String> mendedDate(String text) {
        Optional<List<Integer>> parts = matched(DATE, text)
                .map(date -> List.of(numberOf(date, 1), numberOf(date, 2), numberOf(date, 3)))
                .or(() -> matched(DATE_IN_WORDS, text)
                        .map(date -> List.of(numberOf(date, 1), month(date.group(2)), numberOf(date, 3))))
                .or(() -> matched(DATE_MONTH_FIRST, text)
                        .map(date -> List.of(numberOf(date, 2), month(date.group(1)), numberOf(date, 3))));
        return parts.map(date -> {
            boolean isYearFirst = date.get(0) > 31;
            int year = isYearFirst ? date.get(0) : date.get(2);
            int one = isYearFirst ? date.get(2) : date.get(0);
            int other = date.get(1);
            // 10/18/2026 can only be meant as other countries write it, 1/9/2026 is the first of September.
            int day = other > 12 ? other : one;
            int month = other > 12 ? one : other;
            try {
                return LocalDate.of(year < 100 ? year + 2000 : year, month, day).toString();
            } catch (DateTimeException noSuchDay) {
                return "";
            }
        });
    }

    private static int numberOf(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3));
    }

    private static Optional<String> mendedTerm(String text) {
        if (text.matches("winter( term)?")) {
            return Optional.of(Wording.NO_SUCH_TERM);
        }
        String withoutYear = text.replaceAll("[ ,]*\\d{4}(/\\d{2,4})?", "");
        for (Moment.Term term : Moment.Term.values()) {
            String phrase = term.phrase();
            boolean isSeason = phrase.startsWith(withoutYear) && withoutYear.length() > 5;
            if (isSeason || Nearest.of(withoutYear, List.of(phrase)) != null) {
                return Optional.of(withoutYear.equals(text) ? Wording.write(phrase) : Wording.termOfTheCohort(phrase));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> mendedTime(String text) {
        String mended = text.strip();
        Matcher counted = Pattern.compile("(.+?) (before|after) (.+)").matcher(mended);
        if (counted.matches()) {
            mended = likelyLength(counted.group(1)).map(Length::toString).orElse(counted.group(1)) + " "
                    + counted.group(2) + " " + counted.group(3);
        }
        if (mended.matches("(.+ )?(before|after)")) {
            return Optional.of(Wording.NO_STEP);
        }
        mended = mended.replaceFirst("^(by|until|till|prior to) ", "before ").replaceFirst("^(from|since) ", "after ");
        for (String word : List.of("before", "after", "between", "and")) {
            mended = withWord(mended, word);
        }
        if (Ids.isId(mended)) {
            return Optional.of(Wording.beforeOrAfter(mended));
        }
        return mended.equals(text) || parseMoment(mended).isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.write(mended));
    }

    /** A text with the word that was probably meant instead of a slip of it. */
    private static String withWord(String text, String word) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        if (!words.contains(word)) {
            words.replaceAll(one -> one.length() > 2 && Nearest.of(one, List.of(word)) != null ? word : one);
        }
        String mended = String.join(" ", words);
        return parseMoment(mended).isPresent() ? mended : text;
    }
}
