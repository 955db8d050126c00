package org.criticalfriend.engine.forming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;

/**
 * Draws by lot as what somebody takes part, such as in the group that is taught this year or in the one that waits. Whoever
 * knows the number that decides can draw it again.
 */
public final class Lot {

    private Lot() {}

    /**
     * Draws. Where fewer take part than there are places, the groups are filled in the proportion of their places.
     *
     * @param groups the organisations of a programme that are drawn
     * @param members the ids of those who are to be placed; their order does not matter
     * @param number that decides; the same for the same draw
     * @return the id of the group of each member, by the members' ids in the order of the draw; whoever finds no place left
     *     is not in it
     */
    public static Map<String, String> draw(List<Organisation> groups, Collection<String> members, long number) {
        List<String> order = new ArrayList<>(members.stream().sorted().toList());
        SplittableRandom random = new SplittableRandom(number);
        for (int last = order.size() - 1; last > 0; last--) {
            int drawn = random.nextInt(last + 1);
            String swapped = order.get(last);
            order.set(last, order.get(drawn));
            order.set(drawn, swapped);
        }
        Map<String, Integer> taken = new LinkedHashMap<>();
        groups.forEach(group -> taken.put(group.id(), 0));
        Map<String, String> placed = new LinkedHashMap<>();
        for (String member : order) {
            Organisation emptiest = null;
            double least = 1;
            for (Organisation group : groups) {
                double filled = (double) taken.getOrDefault(group.id(), 0) / places(group, order.size());
                if (filled < least) {
                    emptiest = group;
                    least = filled;
                }
            }
            if (emptiest != null) {
                taken.merge(emptiest.id(), 1, Integer::sum);
                placed.put(member, emptiest.id());
            }
        }
        return placed;
    }

    /** How many places a group has in a cohort; where the file sets no end, as many as there are members. */
    private static int places(Organisation group, int members) {
        Range places = group.per() == Organisation.Per.COHORT ? group.number() : group.places();
        Integer most = places == null ? null : places.most();
        return Math.max(1, most == null ? members : most);
    }
}
