package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read on the pages of the small instance. */
class PagesTest {

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
    void theProgrammesSayWhoHostsWhereTheyComeFromAndWhatWasRefused() throws Exception {
        assertThat(words("/programmes"))
                .contains("Two programmes are ready to run here. One plugin was refused when the service started.")
                .contains("Refused: broken.jar. It is not a jar: it cannot be read as a zip file. What helps")
                .contains("Shared Walks Academies walk through each other's corridors & say what they saw.")
                .contains("Each academy hosts once", "2026/27 2025/26", "One cohort", "Plugin shared-walks 1.2.3")
                .contains("People meet; nobody hosts a visit", "2024/25 pilot-b", "File of its cohort");
    }

    @Test
    void anEditionIsToldInTheWordsOfItsFile() throws Exception {
        assertThat(words("/programmes/shared-walks/2026-27"))
                .contains("Academy A cluster has three or four academies."
                        + " An academy can take part if its pupils are 300 or more.")
                .contains(
                        "Principal Each academy has one principal. It is the same person throughout; nobody stands in.")
                .contains("Always: no two academies of a cluster lie nearer to each other than 20 km."
                        + " Wished for, with a weight of 2: the academies of a cluster differ in type.")
                .contains("Due two weeks before the start of the cohort Sign up Task Seen to by the principal."
                        + " Asks for the names of those who take part, the dates, “What we offer” and"
                        + " “What we look for”.")
                .contains("Thursday 15 October 2026 Launch Event for the whole cohort Asks for “Survey”.")
                .contains("After the launch Walk Visit to each academy, four hours In the chair: the chair.")
                .contains("20 min Welcome Led by the host. Only at a cluster’s first visit.")
                .contains("120 min Corridors Protected Asks for “<b>What we saw</b>”.")
                .contains("Survey Answered by the principal, once for each academy, asked after the launch."
                        + " On four levels from “Disagree” to “Agree”. Four questions")
                .contains("Answered by the host and the visitors, asked in “Parting”. From 1 (Poor) to 10 (Rich).")
                .contains("The walk was too long Worded negatively: a low mean is good")
                .contains(
                        "Letter to the host One for each visit Seen Asked “Agree” by the chair (one week after the walk)")
                .contains("What we offer Note The principal The cohort and the organiser")
                .contains("Survey Answers, one by one The principal Whoever answered");
    }

    @Test
    void anEditionIsComparedWithTheOneBefore() throws Exception {
        assertThat(words("/programmes/shared-walks/2026-27"))
                .contains("What is different, compared with the edition of 2025/26."
                        + " A cohort keeps the edition it began with.")
                .contains("What is asked New to answer is “Unasked”");
        assertThat(words("/programmes/shared-walks/2025-26"))
                .contains("No edition before this one is here to compare it with.");
    }

    @Test
    void theFileOfAnEditionIsItsAuthorsTextByteForByte() throws Exception {
        assertThat(asker.page("/programmes/shared-walks/2026-27/programme.yaml").body())
                .isEqualTo(Sample.edition("shared-walks-2026-27"));
        assertThat(asker.page("/programmes/bare/2024-25~20~pilot~2d~b/programme.yaml")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCohortsSayHowTheyStand() throws Exception {
        assertThat(words("/cohorts"))
                .contains("Two cohorts; one running today.")
                .contains("Shared Walks 2026/27 Eight academies in two clusters."
                        + " Runs from 1 September 2026 to 31 July 2027 Edition 2026/27 Answers to two forms")
                .contains("Bare spring Nobody takes part yet. Will run from 1 April 2027 to 31 July 2027");
    }

    @Test
    void aCohortShowsItsYearAndItsTeams() throws Exception {
        assertThat(words("/cohorts/shared-walks-2026-27"))
                .contains("Eight academies in two clusters. It runs from 1 September 2026 to 31 July 2027.")
                .contains("Thursday 15 October 2026 Launch Asks for “Survey”.")
                .contains("Clusters", "Cluster 1 Ash, Birch, Cedar, Dogwood", "Made up for a test.");
        assertThat(words("/cohorts/bare-spring"))
                .contains("No dates yet.", "Nobody has been brought together yet.", "No answers yet", "No themes yet");
    }

    @Test
    void aTeamShowsWhatEachOfItWrote() throws Exception {
        assertThat(words("/cohorts/shared-walks-2026-27/teams/cluster~20~2"))
                .contains("Elm, Fir and Gorse Three academies, in one of two clusters.")
                .contains("Written for the cohort and the organiser.")
                .contains("1 Elm What we offer Elm reading =1+1 What we look for Elm writing")
                .contains("Cluster 1: Ash, Birch, Cedar and Dogwood");
    }

    @Test
    void themesAreListedTeamByTeamAndThoseWithoutATeamLast() throws Exception {
        assertThat(words("/cohorts/shared-walks-2026-27/themes"))
                .contains("Academy Cluster What we offer What we look for Ash Cluster 1 Ash reading =1+1 Ash writing")
                .contains("Gorse Cluster 2 Gorse reading =1+1 Gorse writing Hazel Hazel reading =1+1 Hazel writing");
        assertThat(words("/cohorts/bare-spring/themes")).contains("Nothing is written yet.");
    }

    @Test
    void themesToKeepAreSafeToOpenInASpreadsheet() throws Exception {
        var answer = asker.page("/cohorts/shared-walks-2026-27/themes.csv");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"shared-walks-2026-27-themes.csv\"");
        assertThat(answer.body())
                .startsWith("id,name,team,offer,need\nash,Ash,Cluster 1,Ash reading; =1+1,Ash writing\n")
                .endsWith("hazel,Hazel,,Hazel reading; =1+1,Hazel writing\n");
    }

    @Test
    void theLanguageHoldsEveryKeyAndWord() throws Exception {
        assertThat(words("/language"))
                .contains("programme Needed", "course: visit", "In a file: course.<id>, kind: visit")
                .contains("Words: rule Under rules and wishes, exactly one in each.")
                .contains("exchange", "frameworks: one heading")
                .doesNotContain("`", ".…");
        assertThat(asker.page("/language/schema.json").body())
                .contains("https://json-schema.org/draft/2020-12/schema", "\"smallest-group\"");
    }

    @Test
    void thePluginsAreThoseInstalledAndThoseRefusedWithWhatHelps() throws Exception {
        assertThat(words("/plugins"))
                .contains("One plugin is installed; one was refused, and nothing else is affected.")
                .contains("broken.jar It is not a jar: it cannot be read as a zip file."
                        + " What helps: Copy it again from where you got it.")
                .contains("shared-walks Version 1.2.3 programmes/shared-walks-2025-26.yaml")
                .contains("This service offers plugins the SPI 0.1.0.");
    }

    private static String words(String address) throws Exception {
        return Words.of(asker.page(address).body());
    }
}
