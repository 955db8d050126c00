package org.criticalfriend.engine.statistics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which of several groups of people are too small to be told. */
public final class SmallGroups {

    private SmallGroups() {}

    /**
     * The groups that are withheld where several groups stand beside one another and their sum is known or can be found.
     * A group of nobody gives nobody away, and one of fewer than the smallest is withheld. So that subtraction does not
     * bring back what was withheld, the smallest of the others go with it until the withheld are enough together.
     *
     * @param numbers how many there are in each group
     * @param smallest how many there must be
     * @return the places of the withheld groups, from 0
     */
    public static Set<Integer> withheld(List<Integer> numbers, int smallest) {
        Set<Integer> withheld = new TreeSet<>();
        int sum = 0;
        for (int place = 0; place < numbers.size(); place++) {
            if (numbers.get(place) > 0 && numbers.get(place) < smallest) {
                withheld.add(place);
                sum += numbers.get(place);
            }
        }
        while (sum > 0 && sum < smallest) {
            int next = -1;
            for (int place = 0; place < numbers.size(); place++) {
                boolean isOpen = numbers.get(place) > 0 && !withheld.contains(place);
                if (isOpen && (next < 0 || numbers.get(place) < numbers.get(next))) {
                    next = place;
                }
            }
            if (next < 0) {
                return withheld;
            }
            withheld.add(next);
            sum += numbers.get(next);
        }
        return withheld;
    }
}
