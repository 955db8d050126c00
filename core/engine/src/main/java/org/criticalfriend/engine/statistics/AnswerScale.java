package org.criticalfriend.engine.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.word.Tally;
import org.jspecify.annotations.Nullable;

/** A scale as answers are given on it: which level a value means, and how a level is called. */
final class AnswerScale {

    /** Programs that keep numbers in columns write 3 as 3.0 as soon as one cell of the column is empty. */
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,9})(\\.0+)?");

    private final Scale scale;
    private final List<Scale.Level> levels;
    private final Map<String, Integer> asWritten = new HashMap<>();
    private final Map<String, Integer> ignoringCase = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    AnswerScale(Scale scale) {
        this.scale = scale;
        this.levels = scale.levels();
        // The title is what people saw; so it wins over another level's short title or id.
        List<Function<Scale.Level, @Nullable String>> names =
                List.of(Scale.Level::title, Scale.Level::shortTitle, Scale.Level::id);
        for (Function<Scale.Level, @Nullable String> name : names) {
            for (int place = 0; place < levels.size(); place++) {
                String label = name.apply(levels.get(place));
                if (label != null) {
                    asWritten.putIfAbsent(label, place);
                    ignoringCase.putIfAbsent(label.toLowerCase(Locale.ROOT), place);
                }
            }
        }
        for (int place = 0; place < levels.size(); place++) {
            numbers.put(number(place), place);
        }
    }

    /** The scale of an item that has none of its own. */
    static AnswerScale of(Instrument instrument, ById<Scale> scales) {
        return new AnswerScale(find(instrument.scale(), scales));
    }

    /** The scale of an item. */
    static AnswerScale of(Instrument instrument, Instrument.Item item, ById<Scale> scales) {
        return new AnswerScale(find(item.scale() == null ? instrument.scale() : item.scale(), scales));
    }

    private static Scale find(String id, ById<Scale> scales) {
        return scales.find(id).orElseThrow(() -> new IllegalArgumentException("there is no scale " + id));
    }

    /** The levels from the lowest to the highest. */
    List<Scale.Level> levels() {
        return levels;
    }

    /** The place of the level a value means, from 0; empty where it means none. */
    OptionalInt place(String value) {
        Integer place = asWritten.get(value);
        if (place == null) {
            place = ignoringCase.get(value.toLowerCase(Locale.ROOT));
        }
        if (place == null) {
            Matcher number = NUMBER.matcher(value);
            place = number.matches() ? numbers.get(Integer.valueOf(number.group(1))) : null;
        }
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Whether a value is what this scale calls not choosing. */
    boolean isUnanswered(String value) {
        return value.isEmpty() || value.equalsIgnoreCase(scale.unanswered());
    }

    /** What can be written, as part of a sentence: {@code No (1) or Yes (2)}. */
    String inWords() {
        if (scale.range() != null) {
            return "a whole number from " + number(0) + " to " + number(levels.size() - 1);
        }
        List<String> words = IntStream.range(0, levels.size())
                .mapToObj(place -> levels.get(place).title() + " (" + number(place) + ")")
                .toList();
        int last = words.size() - 1;
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** The title that was probably meant, or null. */
    @Nullable
    String nearest(String value) {
        return scale.range() == null
                ? Nearest.of(value, levels.stream().map(Scale.Level::title).toList())
                : null;
    }

    Tally tally(int[] counts) {
        List<Integer> boxed = new ArrayList<>(counts.length);
        for (int count : counts) {
            boxed.add(count);
        }
        return new Tally(boxed, scale.scores(), scale.favourableLevels());
    }

    /** What people write for a level: not what it counts in a mean, which may differ. */
    private int number(int place) {
        return scale.range() == null ? place + 1 : scale.range().least() + place;
    }
}
