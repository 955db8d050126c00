package org.criticalfriend.engine.forming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.word.Score;
import org.jspecify.annotations.Nullable;

/** Who was in one team with whom in earlier cohorts, so that new teams can bring new partners together. */
public final class Partners {

    private final @Nullable LocalDate day;
    private final Map<Set<String>, Cohort> last;

    private Partners(@Nullable LocalDate day, Map<Set<String>, Cohort> last) {
        this.day = day;
        this.last = last;
    }

    /** Nothing is known of earlier teams. */
    public static Partners unknown() {
        return new Partners(null, Map.of());
    }

    /**
     * Those of earlier cohorts; where there are none, nothing is known.
     *
     * @param day on which the new teams begin
     */
    public static Partners of(Collection<Cohort> earlier, LocalDate day) {
        List<Cohort> latestLast = new ArrayList<>(earlier);
        latestLast.sort(Comparator.comparing(Cohort::end).thenComparing(Cohort::id));
        Map<Set<String>, Cohort> last = new LinkedHashMap<>();
        for (Cohort cohort : latestLast) {
            for (Team team : cohort.teams()) {
                team.places()
                        .forEach(one -> team.places().stream()
                                .filter(other -> !other.equals(one))
                                .forEach(other -> last.put(Set.of(one, other), cohort)));
            }
        }
        return last.isEmpty() ? unknown() : new Partners(day, last);
    }

    boolean isKnown() {
        return day != null;
    }

    /** Whether two organisations were last together so long ago, or never. */
    Score fit(Length ago, String one, String other) {
        Cohort together = last.get(Set.of(one, other));
        if (together == null || day == null) {
            return Score.of(true, "new partners");
        }
        boolean isLongAgo =
                !Course.calendarOf(together).after(together.end(), ago).isAfter(day);
        return Score.of(isLongAgo, "together in " + together.title());
    }
}
