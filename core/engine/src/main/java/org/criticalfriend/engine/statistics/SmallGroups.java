package org.criticalfriend.engine.statistics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which groups of people are too small for others to be shown a figure of them. A figure is of enough people, who come
 * from at least three organisations; where they come from fewer, it is shown to readers from these organisations alone.
 *
 * @param smallest how many people there must be
 * @param readers the ids of the organisations that all readers come from; none where some come from elsewhere
 */
public record SmallGroups(int smallest, Set<String> readers) {

    private static final int FEWEST_ORGANISATIONS = 3;

    /** Takes a copy. */
    public SmallGroups {
        readers = Set.copyOf(readers);
    }

    /** The rule for readers of whom nothing is known. */
    public static SmallGroups of(int smallest) {
        return new SmallGroups(smallest, Set.of());
    }

    /** The rule for the same readers where there must be another number of people. */
    public SmallGroups ofAtLeast(int number) {
        return new SmallGroups(number, readers);
    }

    /** Whether a figure of a group is shown. A group of nobody gives nobody away. */
    public boolean isShown(Group group) {
        return group.people().isEmpty() || !(isOfFewPeople(group) || isOfFewOrganisations(group));
    }

    /** Whether there are people in a group, but not enough. */
    public boolean isOfFewPeople(Group group) {
        return !group.people().isEmpty() && group.size() < smallest;
    }

    /** Whether there are people in a group, but from so few organisations that these readers may not see it. */
    public boolean isOfFewOrganisations(Group group) {
        Set<String> organisations = group.organisations();
        boolean isOfReaders = !readers.isEmpty() && organisations.containsAll(readers);
        return !group.people().isEmpty() && organisations.size() < FEWEST_ORGANISATIONS && !isOfReaders;
    }

    /**
     * The groups that are withheld where several groups stand beside one another and their sum is known or can be found.
     * So that subtraction does not bring back what was withheld, the smallest of the others go with it until the withheld
     * are enough together.
     *
     * @param groups the people of each group
     * @return the places of the withheld groups, from 0
     */
    public Set<Integer> withheld(List<Group> groups) {
        Set<Integer> withheld = new TreeSet<>();
        Group together = Group.NOBODY;
        for (int place = 0; place < groups.size(); place++) {
            if (!isShown(groups.get(place))) {
                withheld.add(place);
                together = together.with(groups.get(place));
            }
        }
        while (!isShown(together)) {
            int next = -1;
            for (int place = 0; place < groups.size(); place++) {
                boolean isOpen = groups.get(place).size() > 0 && !withheld.contains(place);
                if (isOpen
                        && (next < 0
                                || groups.get(place).size() < groups.get(next).size())) {
                    next = place;
                }
            }
            if (next < 0) {
                return withheld;
            }
            withheld.add(next);
            together = together.with(groups.get(next));
        }
        return withheld;
    }
}
