package org.criticalfriend.engine.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceHierarchyTest {

    private static final String REVIEW = """
            format: 1
            programme: review
            edition: 2026/27
            title: Review
            organisations: { school: { kind: school, number: 1, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              reviewer: { number: 3, per: team }
              note-taker: { number: 1, per: visit, side: neither }
              qa-reader: { number: 1.., per: cohort }
            course:
              stay: { kind: visit, host: school, days: 1, sessions: { day: 300 } }
            """;

    @ParameterizedTest
    @CsvSource({
        "host, team, true",
        "visitors, team, true",
        "team, host, false",
        "team, cohort, true",
        "cohort, partnership, true",
        "partnership, public, true",
        "partnership, cohort, false",
        "headteacher, host, true",
        "headteacher, team, true",
        "headteacher, visitors, false",
        "reviewer, visitors, true",
        "reviewer, host, false",
        "reviewer, cohort, true",
        "note-taker, team, true",
        "note-taker, visitors, false",
        "qa-reader, team, false",
        "qa-reader, cohort, true",
        "school, team, true",
        "organiser, central-team, true",
        "central-team, organiser, true",
        "hub-manager, central-team, false",
        "organiser, cohort, false",
        "central-team, public, true",
        "author, team, false"
    })
    void aGroupLiesWithinACircleOrNot(String group, String circle, boolean lies) {
        assertThat(circles(REVIEW).mayAllSee(List.of(circle), group)).isEqualTo(lies);
    }

    @Test
    void whereAHubRunsTheProgrammeItsManagerIsTheOrganiser() {
        AudienceHierarchy hierarchy = circles(REVIEW.replace("title: Review", "title: Review\nrun-by: hub"));

        assertThat(hierarchy.mayAllSee(List.of("organiser"), "hub-manager")).isTrue();
        assertThat(hierarchy.mayAllSee(List.of("organiser"), "central-team")).isFalse();
    }

    @Test
    void oneCircleOfSeveralIsEnough() {
        assertThat(circles(REVIEW).mayAllSee(List.of("team", "qa-reader"), "qa-reader"))
                .isTrue();
    }

    private static AudienceHierarchy circles(String text) {
        try (Installation installation = Installation.open(Path.of("no-plugins"))) {
            return new AudienceHierarchy(installation
                    .read(Source.of("review.yaml", text), ProgrammeLookup.empty())
                    .programme()
                    .orElseThrow());
        }
    }
}
