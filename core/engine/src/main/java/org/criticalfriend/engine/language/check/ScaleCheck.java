package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.jspecify.annotations.Nullable;

/** A scale runs one way, over at least two levels, some of which may be favourable. */
final class ScaleCheck implements Check {

    /** More levels than this nobody can tell apart. */
    static final int MOST_LEVELS = 100;

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        programme.scales().forEach(scale -> problems.addAll(of(scale)));
        return problems;
    }

    private static List<Problem> of(Scale scale) {
        Range range = scale.range();
        int ways = (scale.lowestFirst().isEmpty() ? 0 : 1)
                + (scale.highestFirst().isEmpty() ? 0 : 1)
                + (range == null ? 0 : 1);
        if (ways == 0) {
            return List.of(Problem.at(scale.path(), CheckWording.NO_WAY));
        }
        if (ways > 1) {
            String second = range != null ? ".range" : ".highest-first";
            return List.of(Problem.at(scale.path() + second, CheckWording.TWO_WAYS));
        }
        if (range != null && range.most() == null) {
            return List.of(Problem.at(scale.path() + ".range", CheckWording.CLOSED_RANGE));
        }
        if (range != null && range.most() != null && range.most() - range.least() >= MOST_LEVELS) {
            return List.of(Problem.at(scale.path() + ".range", CheckWording.tooManyLevels(MOST_LEVELS)));
        }
        List<Problem> problems = new ArrayList<>();
        if (scale.levels().size() < 2) {
            problems.add(Problem.at(scale.path(), CheckWording.TWO_LEVELS));
        }
        if (range == null && (scale.lowest() != null || scale.highest() != null)) {
            String key = scale.lowest() != null ? ".lowest" : ".highest";
            problems.add(Problem.at(scale.path() + key, CheckWording.ENDS_OF_RANGE));
        }
        Set<String> levels = scale.levels().stream().map(Scale.Level::id).collect(Collectors.toSet());
        for (String favourable : scale.favourable()) {
            if (!levels.contains(favourable) && !isPart(range, favourable)) {
                List<String> inOrder =
                        scale.levels().stream().map(Scale.Level::id).toList();
                String nearest = Nearest.of(favourable, inOrder);
                problems.add(Problem.at(
                                scale.path() + ".favourable." + favourable,
                                CheckWording.unknown("level", inOrder, nearest != null))
                        .meaning(nearest));
            }
        }
        return problems;
    }

    private static boolean isPart(@Nullable Range whole, String written) {
        Range part = Range.parse(written).orElse(null);
        if (whole == null || part == null || part.most() == null) {
            return false;
        }
        return part.least() <= part.most() && whole.holds(part.least()) && whole.holds(part.most());
    }
}
