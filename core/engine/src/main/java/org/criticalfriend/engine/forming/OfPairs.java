package org.criticalfriend.engine.forming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.criticalfriend.spi.word.Score;

/** A word that looks at two members at a time, with its answers for all of them. */
final class OfPairs implements Judged {

    /** The fit of a candidate with each later one. */
    private final List<List<Score>> fits;

    OfPairs(List<List<Score>> fits) {
        this.fits = fits.stream().map(List::copyOf).toList();
    }

    /** Of each two members the better of both answers. */
    static OfPairs better(OfPairs one, OfPairs other) {
        return new OfPairs(IntStream.range(0, one.fits.size())
                .mapToObj(row -> IntStream.range(0, one.fits.get(row).size())
                        .mapToObj(column -> better(
                                one.fits.get(row).get(column),
                                other.fits.get(row).get(column)))
                        .toList())
                .toList());
    }

    private static Score better(Score one, Score other) {
        return other.degree() > one.degree() ? other : one;
    }

    /** How two candidates fit. */
    Score fit(int one, int other) {
        return one < other
                ? fits.get(one).get(other - one - 1)
                : fits.get(other).get(one - other - 1);
    }

    @Override
    public boolean holds(List<Integer> team) {
        for (int one = 0; one < team.size(); one++) {
            for (int other = one + 1; other < team.size(); other++) {
                if (fit(team.get(one), team.get(other)).degree() <= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public boolean mayStillHold(List<Integer> team) {
        return holds(team);
    }

    @Override
    public double degree(List<Integer> team) {
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < team.size(); one++) {
            for (int other = one + 1; other < team.size(); other++) {
                sum += fit(team.get(one), team.get(other)).degree();
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    @Override
    public String reason(List<Integer> team) {
        Set<String> reasons = new LinkedHashSet<>();
        for (int one = 0; one < team.size(); one++) {
            for (int other = one + 1; other < team.size(); other++) {
                reasons.add(fit(team.get(one), team.get(other)).reason());
            }
        }
        return String.join("; ", reasons);
    }
}
