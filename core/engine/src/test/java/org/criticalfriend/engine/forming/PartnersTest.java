package org.criticalfriend.engine.forming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.Archive;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.Score;
import org.junit.jupiter.api.Test;

class PartnersTest {

    private static final Programme NEW_PARTNERS =
            Programmes.ofSchools("3", "{ wishes: { fresh: { new-partners: 3 years, weight: 1 } } }");

    private final List<List<String>> earlier =
            List.of(List.of("s1", "s2", "s3"), List.of("s4", "s5", "s6"), List.of("s7", "s8", "s9"));

    @Test
    void nobodyMeetsAPartnerOfTheLastYearsAgain() {
        Formed formed = form(Partners.of(List.of(cohort("2024/25", earlier)), day("2025-09-01")));

        assertThat(formed.teams()).hasSize(3).allSatisfy(team -> {
            for (List<String> before : earlier) {
                assertThat(team.all()).filteredOn(before::contains).hasSize(1);
            }
        });
        assertThat(formed.passedOver()).isEmpty();
        assertThat(formed.wishes()).allSatisfy(wish -> {
            assertThat(wish.degree()).isEqualTo(1);
            assertThat(wish.reason()).isEqualTo("new partners");
        });
    }

    @Test
    void whoeverWasTogetherLongAgoMayMeetAgain() {
        Partners partners = Partners.of(List.of(cohort("2019/20", earlier)), day("2025-09-01"));

        assertThat(form(partners).wishes())
                .allSatisfy(wish -> assertThat(wish.degree()).isEqualTo(1));
    }

    @Test
    void whoWasTogetherInAProgrammeThatWasTakenOverWasTogether() {
        Cohort before = cohort("2023/24", earlier).running(Programmes.sketch("extending-leading-practice-2023-24"));
        Cohort present = cohort("2025/26", List.of()).running(Programmes.sketch("growing-the-top-2025-26"));
        History history = History.of(present, Archive.of(List.of(new CohortRecord(before, List.of()))));

        Partners partners = Partners.of(history.earlier(), present.start());

        Length threeYears = new Length(3, Length.Unit.YEAR);
        assertThat(partners.fit(threeYears, "s1", "s2"))
                .isEqualTo(Score.of(false, "together in Extending Leading Practice 2023/24"));
        assertThat(partners.fit(threeYears, "s1", "s4")).isEqualTo(Score.of(true, "new partners"));
    }

    @Test
    void theLastTimeCounts() {
        Partners partners =
                Partners.of(List.of(cohort("2024/25", earlier), cohort("2019/20", earlier)), day("2025-09-01"));
        Programme always = Programmes.ofSchools("3", "{ rules: { fresh: { new-partners: 3 years } } }");

        Formed formed = new GreedyForming().form(Terms.of(always, members(3), Programmes.WORDS, partners), 1);

        assertThat(formed.teams()).isEmpty();
        assertThat(formed.unplaced()).hasSize(3);
    }

    @Test
    void whereNoEarlierTeamIsKnownTheWordIsPassedOver() {
        assertThat(form(Partners.of(List.of(), day("2025-09-01"))).passedOver())
                .extracting(Formed.PassedOver::reason)
                .containsExactly(
                        "The wish that the schools of a team have not been in one team for three years is passed"
                                + " over: nothing is known yet of earlier teams.");
    }

    private static Formed form(Partners partners) {
        return new GreedyForming().form(Terms.of(NEW_PARTNERS, members(9), Programmes.WORDS, partners), 1);
    }

    private static Map<String, List<Candidate>> members(int number) {
        List<Candidate> members = new ArrayList<>();
        for (int one = 1; one <= number; one++) {
            members.add(new Candidate("s" + one, "s" + one, Map.of(), Map.of()));
        }
        return Map.of("school", members);
    }

    private static Cohort cohort(String label, List<List<String>> together) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Team> teams = new LinkedHashMap<>();
        together.forEach(team -> {
            team.forEach(place -> places.put(place, new Place(place, place, "school", Map.of())));
            String id = "team-" + (teams.size() + 1);
            teams.put(id, new Team(id, id, team));
        });
        LocalDate start = day(label.substring(0, 4) + "-09-01");
        return new Cohort(
                "schools-" + label.replace('/', '-'),
                label,
                NEW_PARTNERS,
                start,
                start.plusYears(1).minusDays(1),
                "",
                ById.of(places),
                ById.of(teams),
                ById.of(Map.of()),
                ById.of(Map.of()),
                Map.of());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
