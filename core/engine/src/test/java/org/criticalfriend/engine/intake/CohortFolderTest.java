package org.criticalfriend.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortFolderTest {

    private static final String PROGRAMME = """
            format: 1
            programme: reading-together
            edition: 2026/27
            title: Reading Together
            organisations: { school: { kind: school, number: 2, per: team } }
            roles: { headteacher: { number: 1, per: school } }
            teams: { wishes: { themes: { exchange: { offer: strength, need: challenge }, weight: 3 } } }
            notes:
              strength: { by: headteacher, audience: cohort }
              challenge: { by: headteacher, audience: cohort }
            scales: { five: { range: 1..5, favourable: 4..5 } }
            instruments: { survey: { scale: five, by: headteacher, items: { time: It was worth our time } } }
            course:
              launch: { kind: event, collects: [strength, challenge, survey] }
            """;
    /** Some schools are taught this year, and others wait. */
    private static final String TRIAL = """
            format: 1
            programme: reading-together
            edition: 2026/27
            title: Reading Together
            organisations:
              centre: { kind: school, number: 1, per: cohort }
              taught: { kind: school, number: 1, per: cohort, placed-by: lot }
              waiting: { kind: school, number: 1, per: cohort, placed-by: lot }
            roles: { headteacher: { number: 1, per: taught } }
            course: { launch: { kind: event } }
            """;

    private static final String TRIAL_SCHOOLS = """
            id,name,kind
            ash,Ash Lane,school
            elm,Elm Road,school
            oak,Oak Way,centre
            """;
    private static final String COHORT = """
            label: 2026/27
            programme: reading-together@2026/27
            start: 2026-09-01
            end: 2027-08-31
            events: { launch: 2026-10-08 }
            """;
    private static final String ORGANISATIONS = """
            id,name,kind,phase,strengths,challenges
            ash,Ash Lane,school,primary,Oracy; Phonics,Attendance
            elm,Elm Road,school,primary,,Oracy
            """;
    private static final String TEAMS = """
            team,title,organisation
            one,Team one,ash
            one,Team one,elm
            """;
    private static final String RESPONSES = """
            item,respondent,value
            time,ash,5
            time,elm,4
            """;

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void writeAFolderInWhichNothingIsWrong() throws IOException {
        installation = Installation.open(folder.resolve("no-plugins"));
        Files.createDirectory(folder.resolve("responses"));
        write("programme.yaml", PROGRAMME);
        write("cohort.yaml", COHORT);
        write("organisations.csv", ORGANISATIONS);
        write("teams.csv", TEAMS);
        write("responses/survey.csv", RESPONSES);
    }

    @AfterEach
    void closeTheInstallation() {
        installation.close();
    }

    @Test
    void aFolderInWhichNothingIsWrongIsACohort() {
        CohortRecord record = read().arrived().orElseThrow().record();
        Cohort cohort = record.cohort();

        assertThat(cohort.id()).isEqualTo("reading-together-2026-27");
        assertThat(cohort.title()).isEqualTo("Reading Together 2026/27");
        assertThat(cohort.places().find("ash"))
                .contains(new org.criticalfriend.engine.cohort.Place(
                        "ash", "Ash Lane", "school", Map.of("phase", "primary")));
        assertThat(record.headings("strength", "ash")).containsExactly("Oracy", "Phonics");
        assertThat(record.headings("challenge", "ash")).containsExactly("Attendance");
        assertThat(cohort.teams().all()).containsExactly(new Team("one", "Team one", List.of("ash", "elm")));
        assertThat(cohort.dates()).containsExactly(Map.entry("launch", LocalDate.of(2026, 10, 8)));
        assertThat(record.responses(
                                cohort.programme().instruments().find("survey").orElseThrow())
                        .all())
                .hasSize(2);
        assertThat(cohort.teamOf("elm").map(Team::id)).contains("one");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("teams.csv"));

        assertThat(told()).containsExactly("teams.csv:1:1 file: this file is missing; a cohort folder has it");
    }

    @Test
    void anUnknownProgrammeIsToldWithTheNearest() throws IOException {
        write("cohort.yaml", COHORT.replace("reading-together@", "reading-togethr@"));

        assertThat(told())
                .containsExactly("cohort.yaml:2:12 programme: no such programme lies in this folder or is installed"
                        + " [reading-together@2026/27]");
    }

    @Test
    void aProgrammeWithProblemsIsNotRun() throws IOException {
        write("programme.yaml", PROGRAMME.replace("number: 2,", "number: two,"));

        assertThat(told())
                .containsExactly("cohort.yaml:2:12 programme: `reading-together@2026/27` has problems of its own;"
                        + " validate it first");
    }

    @Test
    void aDayOutsideTheYearIsRefused() throws IOException {
        write("cohort.yaml", COHORT.replace("2026-10-08", "2027-10-08"));

        assertThat(told())
                .containsExactly("cohort.yaml:5:19 events.launch: this day lies outside the cohort,"
                        + " which runs from 2026-09-01 to 2027-08-31");
    }

    @Test
    void anUnknownStepIsToldWithTheNearest() throws IOException {
        write("cohort.yaml", COHORT.replace("launch:", "lanch:"));

        assertThat(told()).containsExactly("cohort.yaml:5:18 events.lanch: no step is called this [launch]");
    }

    @Test
    void aKeyThatIsNotOneIsRefused() throws IOException {
        write("cohort.yaml", COHORT + "finish: 2027-07-01\n");

        assertThat(told())
                .containsExactly("cohort.yaml:6:1 finish: a cohort file has no such key;"
                        + " its keys are label, programme, start, end, events, lot, source");
    }

    @Test
    void anOrganisationThatIsNotThereCannotBeInATeam() throws IOException {
        write("teams.csv", TEAMS.replace(",elm", ",elmm"));

        assertThat(told()).containsExactly("teams.csv:3:14 organisation: no organisation is called this [elm]");
    }

    @Test
    void anOrganisationIsInOneTeam() throws IOException {
        write("teams.csv", TEAMS + "two,Team two,ash\n");

        assertThat(told()).containsExactly("teams.csv:4:14 organisation: this organisation is in another team already");
    }

    @Test
    void anOrganisationStandsOnce() throws IOException {
        write("organisations.csv", ORGANISATIONS + "ash,Ash Lane,school,primary,,\n");

        assertThat(told()).containsExactly("organisations.csv:4:1 id: this stands twice");
    }

    @Test
    void aKindTheProgrammeDoesNotHaveIsRefused() throws IOException {
        write("organisations.csv", ORGANISATIONS.replace("Elm Road,school", "Elm Road,trust"));

        assertThat(told())
                .containsExactly("organisations.csv:3:14 kind: no organisation is called this; there are school");
    }

    @Test
    void whoIsPlacedByLotIsDrawnByTheNumberOfTheFolder() throws IOException {
        writeATrial();
        write("cohort.yaml", COHORT + "lot: 4711\n");

        Cohort cohort = read().arrived().orElseThrow().record().cohort();

        assertThat(cohort.places().stream().map(org.criticalfriend.engine.cohort.Place::role))
                .containsExactlyInAnyOrder("centre", "taught", "waiting");
        assertThat(cohort.places().find("ash").map(org.criticalfriend.engine.cohort.Place::role))
                .isEqualTo(read().arrived()
                        .flatMap(again -> again.record().cohort().places().find("ash"))
                        .map(org.criticalfriend.engine.cohort.Place::role));
    }

    @Test
    void withoutANumberNobodyIsDrawn() throws IOException {
        writeATrial();

        assertThat(told())
                .containsExactly("organisations.csv:2:14 kind: who takes part as what is drawn by lot here; write the"
                        + " number that decides as `lot` in cohort.yaml");
    }

    @Test
    void moreThanThereArePlacesForAreNotDrawn() throws IOException {
        writeATrial();
        write("cohort.yaml", COHORT + "lot: 4711\n");
        write("organisations.csv", TRIAL_SCHOOLS + "fir,Fir Lane,school\n");

        assertThat(told())
                .containsExactly("organisations.csv:2:14 kind: 3 are to be drawn, and there are places for 2");
    }

    private void writeATrial() throws IOException {
        write("programme.yaml", TRIAL);
        write("organisations.csv", TRIAL_SCHOOLS);
        Files.delete(folder.resolve("teams.csv"));
        Files.delete(folder.resolve("responses/survey.csv"));
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        write("teams.csv", TEAMS.replace("team,title,organisation", "team,title,organization"));

        assertThat(told())
                .containsExactly("teams.csv:1:1 teams.csv: the column `organisation` is missing [organization]");
    }

    @Test
    void aRowHasAsManyCellsAsTheHeader() throws IOException {
        write("organisations.csv", ORGANISATIONS.replace("primary,,Oracy", "primary,Oracy"));

        assertThat(told())
                .contains("organisations.csv:3:1 organisations.csv: this row has 5 cells where the header has 6");
    }

    @Test
    void answersToAnInstrumentThatIsNotThereAreRefused() throws IOException {
        Files.move(folder.resolve("responses/survey.csv"), folder.resolve("responses/survy.csv"));

        assertThat(told())
                .containsExactly("responses/survy.csv:1:1 responses: the file is named for an instrument,"
                        + " and none is called this [survey]");
    }

    @Test
    void anAnswerOutsideItsScaleIsRefusedAndNothingIsTakenIn() throws IOException {
        write("responses/survey.csv", RESPONSES.replace("ash,5", "ash,7"));

        CohortFolder.Read read = read();

        assertThat(read.arrived()).isEmpty();
        assertThat(told()).hasSize(1).first().asString().startsWith("responses/survey.csv:2:10 time: ");
    }

    @Test
    void anotherEncodingIsRefusedAtItsPlace() throws IOException {
        Files.write(
                folder.resolve("organisations.csv"),
                ORGANISATIONS.replace("Ash Lane", "Caf\u00e9 Lane").getBytes(Charset.forName("windows-1252")));

        assertThat(told()).isNotEmpty().first().asString().startsWith("organisations.csv:2:8 ");
    }

    @Test
    void nothingButPlainFilesIsOpened() throws Exception {
        replaceByPipe("organisations.csv");
        replaceByPipe("people.csv");
        Files.delete(folder.resolve("teams.csv"));
        Files.createDirectory(folder.resolve("teams.csv"));
        Files.createSymbolicLink(folder.resolve("visits.csv"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("responses/another.csv"), Path.of("/dev/zero"));

        assertThat(told())
                .contains(
                        "organisations.csv:1:1 file: this is a pipe or a device and no file; take it away",
                        "people.csv:1:1 file: this is a pipe or a device and no file; take it away",
                        "teams.csv:1:1 file: this is a folder with the name of a file; rename it",
                        "visits.csv:1:1 file: this is a link, and links are not followed; put the file itself here",
                        "responses/another.csv:1:1 file: this is a link, and links are not followed; put the file itself here");
    }

    @Test
    void aCohortFileThatIsAPipeIsTold() throws Exception {
        replaceByPipe("cohort.yaml");

        assertThat(told())
                .containsExactly("cohort.yaml:1:1 file: this is a pipe or a device and no file; take it away");
    }

    @Test
    void moreFilesThanACohortHasAreTold() throws IOException {
        for (int number = 0; number < 501; number++) {
            write("responses/survey-" + number + ".csv", RESPONSES);
        }

        assertThat(told()).containsExactly("responses:1:1 file: 502 files lie here; a cohort has at most 500");
    }

    @Test
    void whatIsTooLongForAnAddressIsTold() throws IOException {
        write("cohort.yaml", COHORT.replace("label: 2026/27", "label: " + "a".repeat(10_000)));
        write("organisations.csv", ORGANISATIONS + "o".repeat(101) + ",Oak,school,,,\n");

        assertThat(told())
                .containsExactly(
                        "cohort.yaml:1:8 label: this is 10000 characters long; write at most 100",
                        "organisations.csv:4:1 id: this is 101 characters long; write at most 100");
    }

    @Test
    void whatIsTooLongForACellIsTold() throws IOException {
        write("organisations.csv", ORGANISATIONS + "fir," + "F".repeat(10_000) + ",school,,,\n");

        assertThat(told())
                .startsWith("organisations.csv:4:5 organisations.csv: this cell is 10000 characters long;"
                        + " a cell is read up to 4000");
    }

    @Test
    void aCharacterThatCannotBeSeenIsTold() throws IOException {
        write("organisations.csv", ORGANISATIONS.replace("Elm Road", "Elm\0Road"));
        write("responses/survey.csv", RESPONSES.replace("elm,4", "e\u0007lm,4"));

        assertThat(told())
                .contains(
                        "organisations.csv:3:5 organisations.csv: a character that cannot be seen, U+0000,"
                                + " stands in this cell; take it out",
                        "responses/survey.csv:3:6 responses: a character that cannot be seen, U+0007,"
                                + " stands in this cell; take it out");
    }

    private void replaceByPipe(String name) throws Exception {
        Files.deleteIfExists(folder.resolve(name));
        assertThat(new ProcessBuilder("mkfifo", folder.resolve(name).toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private CohortFolder.Read read() {
        return CohortFolder.read(folder, installation, Instant.EPOCH);
    }

    private List<String> told() {
        return read().problems().stream().map(this::told).toList();
    }

    private String told(Problem problem) {
        SourceLocation place = problem.place() == null ? new SourceLocation("", 0, 0, 0) : problem.place();
        String file = folder.relativize(Path.of(place.file())).toString();
        String nearest = problem.nearest() == null ? "" : " [" + problem.nearest() + "]";
        return file + ":" + place.line() + ":" + place.column() + " " + problem.path() + ": " + problem.message()
                + nearest;
    }
}
