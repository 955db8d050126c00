package org.criticalfriend.engine.forming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Some teams and those who are left over, on the way to an answer.
 *
 * @param groups in each of which all rules hold
 * @param left the candidates who are in none, in their order
 */
record Plan(List<Group> groups, List<Integer> left) {

    /** As much as two sums of the same numbers in another order may differ. */
    private static final double NOTHING = 1e-9;

    /**
     * A team.
     *
     * @param members candidates in their order, which for the same members is always the same
     * @param points of all wishes
     */
    record Group(List<Integer> members, double points) {

        static Group of(Terms terms, List<Integer> members) {
            List<Integer> sorted = new ArrayList<>(members);
            Collections.sort(sorted);
            return new Group(List.copyOf(sorted), terms.points(sorted));
        }
    }

    Plan {
        groups = List.copyOf(groups);
        left = left.stream().sorted().toList();
    }

    private double points() {
        return groups.stream().mapToDouble(Group::points).sum();
    }

    /** Compares: few left over, then what the file wishes for; without a wish for a size first small teams. */
    int compare(Plan other, boolean isPointsBeforeNumber) {
        int byLeft = Integer.compare(other.left.size(), left.size());
        if (byLeft != 0) {
            return byLeft;
        }
        int byNumber = Integer.compare(groups.size(), other.groups.size());
        double difference = points() - other.points();
        int byPoints = Math.abs(difference) <= NOTHING ? 0 : difference > 0 ? 1 : -1;
        if (isPointsBeforeNumber) {
            return byPoints != 0 ? byPoints : byNumber;
        }
        return byNumber != 0 ? byNumber : byPoints;
    }
}
