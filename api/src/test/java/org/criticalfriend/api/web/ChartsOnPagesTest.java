package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same answers on the page of what was answered and on that of a document. */
class ChartsOnPagesTest {

    private static final String PROGRAMME = """
            format: 1
            programme: next-steps
            edition: 2026/27
            title: Next Steps
            organisations: { school: { kind: school, number: 6, per: team } }
            roles: { deputy: { number: 1, per: school } }
            scales:
              post:
                lowest-first: { same: In the same post, promoted: Promoted, headship: Appointed as a head }
                favourable: [promoted, headship]
            instruments:
              outcome: { title: Where are you now, scale: post, by: deputy, items: { post: Your post today } }
            course:
              close: { kind: event, when: 2026-10-15, collects: outcome }
            outputs:
              evaluation:
                per: cohort
                sections: { outcome: { ratings: outcome, show: [counts] } }
                audience: organiser
            """;

    private static final String COHORT = "/cohorts/next-steps-2026-27";
    private static final List<String> ANSWERS =
            List.of("same", "promoted", "promoted", "headship", "headship", "promoted");

    private static Sample sample;
    private static Asker asker;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        sample = Sample.of(folder, PROGRAMME, ChartsOnPagesTest::cohort);
        asker = new Asker(sample.host());
        for (int person = 0; person < ANSWERS.size(); person++) {
            Map<String, String> answer =
                    Map.of("collected", "outcome", "item.post", ANSWERS.get(person), "version.post", "0");
            assertThat(asker.form("d" + person, COHORT + "/course/close", answer)
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void thePageOfADocumentDrawsTheBarsThatThePageOfAnswersDraws() throws Exception {
        List<String> bars = bars(COHORT + "/statistics");

        assertThat(bars)
                .hasSize(1)
                .first()
                .asString()
                .containsSubsequence(
                        "aria-label=\"In the same post 1, Promoted 3, Appointed as a head 2\"",
                        "<rect class=\"cf-bar--differs-solid\" x=\"0.00%\" y=\"5\" width=\"16.17%\"",
                        "<rect class=\"cf-bar--agrees-outlined\" x=\"16.67%\" y=\"5\" width=\"49.50%\"",
                        "<rect class=\"cf-bar--agrees-solid\" x=\"66.67%\" y=\"5\" width=\"32.83%\"",
                        "<line class=\"cf-middle\" x1=\"16.42%\" x2=\"16.42%\"");
        assertThat(bars(COHORT + "/documents/evaluation")).isEqualTo(bars);
    }

    @Test
    void thePageOfADocumentTellsTheChartInWordsAndAsATable() throws Exception {
        assertThat(Words.of(asker.page(COHORT + "/documents/evaluation").body()))
                .contains("Outcome 5 of 6 answers are “Promoted” or “Appointed as a head” (83 %)."
                        + " In the same post Promoted Appointed as a head"
                        + " An upright line stands between the favourable answers, on its right, and the others."
                        + " Your post today 2.2 n = 6"
                        + " The same as a table : Outcome Statement In the same post Promoted Appointed as a head n Mean"
                        + " Your post today 1 3 2 6 2.2");
    }

    private static List<String> bars(String page) throws Exception {
        return Pattern.compile("<svg class=\"cf-chart\".*?</svg>\\s*</div>", Pattern.DOTALL)
                .matcher(asker.page(page).body())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Cohort cohort(Programme programme) {
        Map<String, Place> schools = new LinkedHashMap<>();
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Seat> seats = new LinkedHashMap<>();
        for (int number = 0; number < ANSWERS.size(); number++) {
            String school = "s" + number;
            String deputy = "d" + number;
            schools.put(school, new Place(school, "School " + number, "school", Map.of()));
            people.put(deputy, new Person(deputy, "Deputy " + number, school, "deputy"));
            seats.put("seat" + number, new Seat("seat" + number, "deputy", deputy, school));
        }
        return new Cohort(
                "next-steps-2026-27",
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(schools),
                ById.of(Map.of("one", new Team("one", "Team one", List.copyOf(schools.keySet())))),
                ById.of(people),
                ById.of(seats),
                Map.of());
    }
}
