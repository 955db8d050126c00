package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the small cohort answered, behind every door. */
class StatisticsPageTest {

    private static final String PAGE = "/cohorts/shared-walks-2026-27/statistics";

    private static Sample sample;
    private static Asker asker;

    @BeforeAll
    static void start(@TempDir Path plugins) throws Exception {
        sample = Sample.start(plugins);
        asker = new Asker(sample.host());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void thePageSaysWhoAnsweredAndWhatTheCountsSay() throws Exception {
        assertThat(Words.of(asker.page(PAGE).body()))
                .contains("7 of the 8 academies answered. Bars show how many chose each level;"
                        + " the number on the right is the mean, from 1 to 4.")
                .contains("Shown here as totals only, never for fewer than six people; where these come"
                        + " from fewer than three organisations, to those organisations alone. Answers are counted when their step is over, and what is"
                        + " given later when the next step that asks the same is over, at the latest with the cohort.")
                .contains("14 of 15 answers agree with the two statements worded positively;"
                        + " 5 of 7 do not agree with the one worded negatively."
                        + " One statement is not shown: fewer than six academies answered.")
                .contains("8 answers to each statement, from 1 (poor) to 10 (rich)."
                        + " Highest mean first. Dot: mean. Upright bar: median.")
                .contains("You are not among those who see totals of Unasked.");
    }

    @Test
    void eachStatementHasItsFlagItsMeanAndItsN() throws Exception {
        assertThat(Words.of(asker.page(PAGE).body()))
                .contains("The walk was <useful> to us 3.3 n = 7")
                .contains("The walk was too long Worded negatively: a low mean is good 1.9 n = 7")
                .contains("We had time to talk afterwards 8 answers, where the other statements have 7 3.9 n = 8")
                .contains("The day was rich 9.0 n = 8 The day was plain 5.0 n = 8");
    }

    @Test
    void theSameStandsInATable() throws Exception {
        assertThat(Words.of(asker.page(PAGE).body()))
                .contains("Statement Disagree Tend to disagree Tend to agree Agree n Mean"
                        + " The walk was <useful> to us 1 0 2 4 7 3.3")
                .contains("Statement n Mean Mode Median Standard deviation"
                        + " The day was rich 8 9.0 9 and 10 9 1.07 The day was plain 8 5.0 5 5 1.20");
    }

    @Test
    void theBarsAreToldToThoseWhoDoNotSeeThem() throws Exception {
        assertThat(asker.page(PAGE).body())
                .contains("role=\"img\" aria-label=\"Disagree 1, Tend to agree 2, Agree 4\"")
                .contains("aria-label=\"Mean 9.0, median 9, on a scale from 1 to 10\"");
    }

    @Test
    void whatTooFewAnsweredIsBehindNoDoor() throws Exception {
        for (String door :
                new String[] {PAGE, PAGE + "/survey.csv", PAGE + "/survey.json", "/api/v1" + PAGE + "/survey"}) {
            HttpResponse<String> answer = asker.page(door);
            assertThat(answer.statusCode()).as(door).isEqualTo(200);
            assertThat(answer.body()).as(door).doesNotContain("canteen", "n is 5");
        }
    }

    @Test
    void theFiguresToKeepAreThoseOfTheCommandLine() throws Exception {
        HttpResponse<String> answer = asker.page(PAGE + "/survey.csv");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"shared-walks-2026-27-survey.csv\"");
        assertThat(answer.body()).isEqualTo("""
                        item,n,Disagree,Tend to disagree,Tend to agree,Agree,mean,median,mode,sd,percent_favourable,note
                        useful,7,1,0,2,4,3.2857,4,4,1.1127,85.7,
                        tiring,7,4,1,1,1,1.8571,1,1,1.2150,28.6,negatively worded
                        late,8,0,0,1,7,3.8750,4,4,0.3536,100.0,n is 8 instead of 7
                        """);
    }

    @Test
    void theFiguresAsJsonAreTheSameBesideThePageAndInRest() throws Exception {
        HttpResponse<String> kept = asker.page(PAGE + "/survey.json");
        HttpResponse<String> rest = asker.data("/api/v1" + PAGE + "/survey");

        assertThat(kept.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"shared-walks-2026-27-survey.json\"");
        assertThat(rest.body()).isEqualTo(kept.body());
        assertThat(rest.body()).contains("""
                          "expected" : 7,
                          "levels" : [ "Disagree", "Tend to disagree", "Tend to agree", "Agree" ],
                          "items" : [ {
                            "item" : "useful",
                            "text" : "The walk was <useful> to us",
                            "negative" : false,
                            "n" : 7,
                            "counts" : [ 1, 0, 2, 4 ],
                            "mean" : 3.2857,
                            "median" : 4,
                            "modes" : [ 4 ],
                            "sd" : 1.1127,
                            "percentFavourable" : 85.7,
                            "notes" : [ ]
                        """).contains("\"withheld\" : [ \"rare\" ]");
    }

    @Test
    void whatOneMayNotSeeIsDeniedLikeWhatIsNotThere() throws Exception {
        for (String address : List.of("/api/v1" + PAGE + "/%s", PAGE + "/%s.csv", PAGE + "/%s.json")) {
            HttpResponse<String> hidden = asker.data(address.formatted("unasked"));
            HttpResponse<String> missing = asker.data(address.formatted("unknown"));

            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(hidden.body()).contains("No instrument is called “unasked” here.");
            assertThat(hidden.body().replace("unasked", "unknown")).isEqualTo(missing.body());
        }
        assertThat(asker.read("ash-principal", PAGE))
                .contains("There are no totals here that you may see.")
                .contains("You are not among those who see totals of Survey, On leaving and Unasked.")
                .doesNotContain("No answers yet");
    }

    @Test
    void aCohortWithoutAnswersSaysSo() throws Exception {
        assertThat(Words.of(asker.page("/cohorts/bare-spring/statistics").body()))
                .contains("Nothing has been answered yet.")
                .doesNotContain("Take the figures with you");
    }
}
