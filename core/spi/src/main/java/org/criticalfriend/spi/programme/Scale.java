package org.criticalfriend.spi.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.IntRange;
import org.criticalfriend.spi.language.Key;
import org.criticalfriend.spi.language.Replaced;
import org.criticalfriend.spi.language.Shorthand;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Range;
import org.jspecify.annotations.Nullable;

/**
 * The levels on which something is rated. The file says which way they run; here {@link #levels} always begins with the
 * lowest.
 *
 * @since 0.1
 */
@Description("the levels on which something is rated: exactly one of lowest-first, highest-first and range")
@Replaced(of = "levels", say = "say which way it runs: `lowest-first:` or `highest-first:`")
public record Scale(
        String path,

        @Description("the name people see; default the id in words")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("the levels, beginning with the lowest")
        ById<Level> lowestFirst,

        @Description("the levels, beginning with the highest")
        ById<Level> highestFirst,

        @Description("whole numbers as levels, as 1..10") @Nullable
        Range range,

        @Description("what the lowest number means") @Nullable
        String lowest,

        @Description("what the highest number means") @Nullable
        String highest,

        @Description("the levels that count as agreeing: ids, or a range such as 4..5")
        List<String> favourable,

        @Description("what not choosing is called in tables; it is then counted") @Nullable
        String unanswered)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Scale {}

    /**
     * One level of a scale.
     *
     * @param score what it counts in a mean where it is not its place from the lowest, or null
     * @since 0.1
     */
    @Description("one level of a scale")
    public record Level(
            String path,

            @Description("the name people see; default the id in words") @Shorthand
            String title,

            @Description("a sentence of help") @Nullable String hint,

            @Description("what the level looks like, in words") @Nullable
            String descriptor,

            @Description("a shorter name for tables") @Key("short") @Nullable
            String shortTitle,

            @Description("what it counts in a mean; default its place from the lowest")
            @IntRange(least = 0, most = 1000)
            @Nullable
            Integer score,

            @Description("the id or ids it had in an earlier edition, or none to begin the figures anew")
            List<String> was)
            implements Part {

        /** For the host alone. */
        @HostOnly
        public Level {}
    }

    /** The levels from the lowest to the highest; those of a range are named by their numbers. */
    public List<Level> levels() {
        if (range != null) {
            int most = range.most() == null ? range.least() : range.most();
            return IntStream.rangeClosed(range.least(), most)
                    .mapToObj(number -> numbered(number, most))
                    .collect(Collectors.toUnmodifiableList());
        }
        List<Level> levels = new ArrayList<>(lowestFirst.isEmpty() ? highestFirst.all() : lowestFirst.all());
        if (lowestFirst.isEmpty()) {
            Collections.reverse(levels);
        }
        return List.copyOf(levels);
    }

    /** What each level counts in a mean, in the order of {@link #levels}. */
    public List<Integer> scores() {
        List<Level> levels = levels();
        return IntStream.range(0, levels.size())
                .mapToObj(index -> score(levels.get(index), index))
                .toList();
    }

    /** The places in {@link #levels}, from 0, of the levels that count as agreeing. */
    public Set<Integer> favourableLevels() {
        Set<Integer> places = new TreeSet<>();
        List<Level> levels = levels();
        for (int place = 0; place < levels.size(); place++) {
            String id = levels.get(place).id();
            if (favourable.stream().anyMatch(one -> one.equals(id) || isWithin(one, id))) {
                places.add(place);
            }
        }
        return Collections.unmodifiableSet(places);
    }

    private boolean isWithin(String written, String id) {
        return range != null
                && Range.parse(written)
                        .map(part -> part.holds(Integer.parseInt(id)))
                        .orElse(false);
    }

    private int score(Level level, int index) {
        if (level.score() != null) {
            return level.score();
        }
        return range == null ? index + 1 : range.least() + index;
    }

    private Level numbered(int number, int most) {
        boolean isLowest = range != null && number == range.least();
        String meaning = isLowest ? lowest : number == most ? highest : null;
        return new Level(path + "." + number, Integer.toString(number), meaning, null, null, null, List.of());
    }
}
