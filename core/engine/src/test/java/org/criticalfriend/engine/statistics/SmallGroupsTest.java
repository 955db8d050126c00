package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void enoughPeopleAndNobodyAtAllAreTold() {
        assertThat(SmallGroups.withheld(List.of(6, 0, 61), 6)).isEmpty();
    }

    @Test
    void aSmallGroupTakesTheSmallestOfTheOthersWithIt() {
        assertThat(SmallGroups.withheld(List.of(40, 1, 0, 9, 10), 6)).containsExactly(1, 3);
    }

    @Test
    void smallGroupsThatAreEnoughTogetherTakeNobodyWithThem() {
        assertThat(SmallGroups.withheld(List.of(3, 50, 4), 6)).containsExactly(0, 2);
    }

    @Test
    void whereAllAreFewNothingIsTold() {
        assertThat(SmallGroups.withheld(List.of(3, 0, 2), 6)).containsExactly(0, 2);
    }
}
