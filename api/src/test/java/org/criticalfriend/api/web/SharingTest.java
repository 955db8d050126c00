package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.api.web.Answers.assertKept;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school shares its report with the team that reviews its trust; nobody shares it in its stead. */
class SharingTest {

    private static final String OF_SCHOOLS = """
            format: 1
            programme: steady-steps
            edition: 2026/27
            title: Steady Steps
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { title: Lead reviewer, number: 1, per: team, side: neither }
            notes: { finding: { by: lead, audience: [team, organiser] } }
            course:
              review: { kind: visit, host: school, days: 1, sessions: { look: { minutes: 60, collects: finding } } }
            outputs:
              report:
                title: Report on <host>
                per: visit
                sections: { findings: { notes: finding } }
                sign-off: { draft: { by: lead }, facts: { by: host } }
                audience: [host, organiser]
            """;

    private static final String OF_TRUSTS = """
            format: 1
            programme: long-view
            edition: 2026/27
            title: Long View
            organisations: { trust: { kind: trust, number: 1, per: team } }
            roles:
              chief: { title: Chief executive, number: 1, per: trust }
              reviewer: { number: 1, per: team }
            notes: { strength: { by: reviewer, audience: [team, organiser] } }
            course:
              review: { kind: visit, host: trust, days: 1, sessions: { look: { minutes: 60, collects: strength } } }
            outputs:
              evidence:
                title: Evidence on <host>
                per: visit
                sections: { schools: { reviews: { programme: steady-steps, output: report } } }
                audience: team
            """;

    private static final String SCHOOLS = "steady-steps-2026-27";
    private static final String TRUSTS = "long-view-2026-27";
    private static final String REPORT = "/cohorts/" + SCHOOLS + "/documents/report.review.oak";
    private static final String SHARE = "/api/v1" + REPORT + "/share";
    private static final String EVIDENCE = "/cohorts/" + TRUSTS + "/documents/evidence.review.vale";
    private static final String FOUND = "Books are shared in every year.";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.of(
                folder,
                List.of(
                        new Sample.Running(OF_SCHOOLS, SharingTest::schools),
                        new Sample.Running(OF_TRUSTS, SharingTest::trusts)));
        asker = new Asker(sample.host());
        Map<String, String> note = Map.of("collected", "finding", "entry", "f-1", "version", "0", "text", FOUND);
        assertKept(asker.form("lee", "/cohorts/" + SCHOOLS + "/course/review.oak", note));
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void whatAHostSharesIsReadAndDrawnOnByThatTeamAndNobodyElse() throws Exception {
        release();
        assertThat(asker.pageAs("rita", EVIDENCE).body()).doesNotContain(FOUND);
        assertThat(asker.pageAs("rita", REPORT).statusCode()).isEqualTo(404);
        assertThat(asker.read("oak-head", REPORT))
                .contains("Share it with another team", "Team Vale, Long View 2026/27");
        assertThat(asker.pageAs("lee", REPORT).body()).doesNotContain("Share it with");

        assertKept(share("oak-head", 2, "yes"));

        assertThat(asker.read("oak-head", REPORT))
                .contains("Team Vale, Long View 2026/27 Shared", "Share it no longer")
                .contains("(host) shared it with another team");
        assertThat(asker.read("rita", REPORT)).contains(FOUND).doesNotContain("Share it");
        assertThat(asker.read("rita", EVIDENCE)).contains("Oak School, 2026/27: Findings", FOUND);
        assertThat(asker.read("rita", "/cohorts/" + TRUSTS + "/teams/vale"))
                .contains("Shared with this team Report on Oak");
        // She is of the team that was reviewed, so she is told whose the report is.
        assertThat(asker.pageAs("elm-head", REPORT).statusCode()).isEqualTo(403);
        assertThat(asker.read("elm-head", "/cohorts/" + TRUSTS + "/teams/vale"))
                .doesNotContain("Shared with this team");

        assertKept(share("oak-head", 3, "no"));
        assertThat(asker.pageAs("rita", REPORT).statusCode()).isEqualTo(404);
        assertThat(asker.pageAs("rita", EVIDENCE).body()).doesNotContain(FOUND);
        assertThat(sample.store().audit(200).toString()).contains("share a document");
    }

    @Test
    void whatIsTakenBackIsSharedNoMore() throws Exception {
        release();
        share("oak-head", 2, "yes");
        Map<String, String> back = Map.of("version", "3", "to", "0", "reason", "A name is wrong.");
        assertKept(asker.form("oak-head", REPORT + "/give-back", back));

        assertThat(asker.pageAs("rita", REPORT).statusCode()).isEqualTo(404);
        assertThat(asker.pageAs("rita", EVIDENCE).body()).doesNotContain(FOUND);
    }

    @Test
    void nobodySharesADraftOrWhatIsNotTheirsAndNothingGoesToATeamThatDrawsOnNoReport() throws Exception {
        asker.form("lee", REPORT + "/sign", Map.of("stage", "0", "remark", ""));
        assertThat(Words.of(share("oak-head", 1, "yes").body())).contains("A document is shared once it is released.");
        asker.form("oak-head", REPORT + "/sign", Map.of("stage", "1", "remark", ""));

        HttpResponse<String> notTheirs = send("lee", SHARE, "vale", 2);
        assertThat(notTheirs.statusCode()).isIn(404, 422);
        HttpResponse<String> nowhere = send("oak-head", SHARE, "dale", 2);
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("Choose a team that draws on it; the host shares it");
        assertThat(send("oak-head", SHARE, "vale", 1).statusCode()).isEqualTo(409);

        HttpResponse<String> shared = send("oak-head", SHARE, "vale", 2);
        assertThat(shared.statusCode()).as(shared.body()).isEqualTo(200);
        assertThat(shared.body()).contains("\"team\" : \"vale\"", "\"isShared\" : true");
    }

    private void release() throws Exception {
        asker.form("lee", REPORT + "/sign", Map.of("stage", "0", "remark", ""));
        assertKept(asker.form("oak-head", REPORT + "/sign", Map.of("stage", "1", "remark", "")));
    }

    private HttpResponse<String> share(String as, int version, String share) throws Exception {
        return asker.form(
                as,
                REPORT + "/share",
                Map.of("version", Integer.toString(version), "cohort", TRUSTS, "team", "vale", "share", share));
    }

    private HttpResponse<String> send(String as, String address, String team, int version) throws Exception {
        String body = "{\"version\": " + version + ", \"cohort\": \"" + TRUSTS + "\", \"team\": \"" + team
                + "\", \"isShared\": true}";
        return asker.json(as, "POST", address, body);
    }

    private static Cohort schools(Programme programme) {
        return new Cohort(
                SCHOOLS,
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(Map.of(
                        "oak", new Place("oak", "Oak School", "school", Map.of("trust", "Vale Trust")),
                        "elm", new Place("elm", "Elm School", "school", Map.of()))),
                ById.of(Map.of("one", new Team("one", "Team one", List.of("oak", "elm")))),
                ById.of(Map.of(
                        "lee", new Person("lee", "Lee Lead", "", ""),
                        "oak-head", new Person("oak-head", "Headteacher of Oak", "oak", "headteacher"),
                        "elm-head", new Person("elm-head", "Headteacher of Elm", "elm", "headteacher"))),
                ById.of(Map.of(
                        "s1", new Seat("s1", "lead", "lee", "one"),
                        "s2", new Seat("s2", "headteacher", "oak-head", "oak"),
                        "s3", new Seat("s3", "headteacher", "elm-head", "elm"))),
                Map.of("review.oak", LocalDate.parse("2026-11-03"), "review.elm", LocalDate.parse("2026-11-10")));
    }

    private static Cohort trusts(Programme programme) {
        return new Cohort(
                TRUSTS,
                "2026/27",
                programme,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-08-31"),
                "",
                ById.of(Map.of(
                        "vale", new Place("vale", "Vale Trust", "trust", Map.of()),
                        "dale", new Place("dale", "Dale Trust", "trust", Map.of()))),
                ById.of(Map.of(
                        "vale", new Team("vale", "Team Vale", List.of("vale")),
                        "dale", new Team("dale", "Team Dale", List.of("dale")))),
                ById.of(Map.of("rita", new Person("rita", "Rita Reviewer", "", ""))),
                ById.of(Map.of("s1", new Seat("s1", "reviewer", "rita", "vale"))),
                Map.of("review.vale", LocalDate.parse("2027-05-03")));
    }
}
