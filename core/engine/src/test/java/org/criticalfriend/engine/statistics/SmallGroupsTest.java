package org.criticalfriend.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private static final SmallGroups RULE = SmallGroups.of(6);

    @Test
    void enoughPeopleAndNobodyAtAllAreTold() {
        assertThat(withheld(6, 0, 61)).isEmpty();
    }

    @Test
    void aSmallGroupTakesTheSmallestOfTheOthersWithIt() {
        assertThat(withheld(40, 1, 0, 9, 10)).containsExactly(1, 3);
    }

    @Test
    void smallGroupsThatAreEnoughTogetherTakeNobodyWithThem() {
        assertThat(withheld(3, 50, 4)).containsExactly(0, 2);
    }

    @Test
    void whereAllAreFewNothingIsTold() {
        assertThat(withheld(3, 0, 2)).containsExactly(0, 2);
    }

    @Test
    void onePersonWhoAnsweredOftenIsOnePerson() {
        Group group = Group.of(List.of(from("ada", "ash"), from("bo", "elm"), from("cy", "oak"), from("ada", "ash")));

        assertThat(group.size()).isEqualTo(3);
        assertThat(RULE.isShown(group)).isFalse();
        assertThat(RULE.isOfFewPeople(group)).isTrue();
    }

    @Test
    void peopleOfTwoOrganisationsAreShownToTheseAlone() {
        Group group = Group.of(IntStream.range(0, 8)
                .mapToObj(one -> from("p" + one, one % 2 == 0 ? "ash" : "elm"))
                .toList());

        assertThat(RULE.isOfFewPeople(group)).isFalse();
        assertThat(RULE.isShown(group)).isFalse();
        assertThat(new SmallGroups(6, Set.of("ash")).isShown(group)).isTrue();
        assertThat(new SmallGroups(6, Set.of("ash", "elm")).isShown(group)).isTrue();
        assertThat(new SmallGroups(6, Set.of("ash", "oak")).isShown(group)).isFalse();
        assertThat(new SmallGroups(9, Set.of("ash")).isShown(group)).isFalse();
    }

    @Test
    void peopleWhoComeFromNoOrganisationCannotBeKnownByOne() {
        assertThat(RULE.isShown(people("p", 6))).isTrue();
    }

    @Test
    void aGroupOfFewOrganisationsTakesTheSmallestOfTheOthersWithIt() {
        Group ofOne = Group.of(
                IntStream.range(0, 7).mapToObj(one -> from("q" + one, "ash")).toList());

        assertThat(RULE.withheld(List.of(people("a", 20), ofOne, people("b", 9))))
                .containsExactly(1, 2);
    }

    @Test
    void groupsOfTheSamePeopleAreNotEnoughTogether() {
        assertThat(RULE.withheld(List.of(people("a", 4), people("a", 4), people("b", 7))))
                .containsExactly(0, 1, 2);
    }

    private static Set<Integer> withheld(int... sizes) {
        return RULE.withheld(IntStream.range(0, sizes.length)
                .mapToObj(place -> people(place + "-", sizes[place]))
                .toList());
    }

    private static Group people(String prefix, int number) {
        return Group.of(IntStream.range(0, number)
                .mapToObj(one -> Respondent.of(prefix + one))
                .toList());
    }

    private static Respondent from(String person, String organisation) {
        return new Respondent(person, organisation);
    }
}
