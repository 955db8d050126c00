package org.criticalfriend.engine.language.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;

class MeaningTest {

    private static final String PUBLISHED = """
            format: 1
            programme: looks
            edition: 2024/25
            title: Looks
            organisations: { school: { kind: school, number: 1, per: team } }
            roles: { head: { number: 1, per: school }, lead: { number: 1, per: team } }
            teams: { rules: { far: { apart: 20 km } } }
            frameworks: { areas: { leadership: Leadership, teaching: Teaching } }
            notes: { ebi: { title: EBI, hint: One or two., by: lead, headings: areas, audience: team } }
            scales: { agreement: { lowest-first: { d: Disagree, a: Agree } } }
            instruments: { feedback: { scale: agreement, by: head, items: { useful: It was useful, kind: It was kind } } }
            course: { look: { kind: visit, host: school, days: 1, sessions: { look: { minutes: 60, collects: [ebi, feedback] } } } }
            outputs: { notes: { per: visit, sections: { ebi: { notes: ebi } }, audience: team } }
            """;

    @Test
    void layoutCommentsAndShortFormsMeanNothing() {
        assertThat(isSame("# A comment.\n\n" + PUBLISHED)).isTrue();
        assertThat(isSame(PUBLISHED.replace("title: Looks", "title: \"Looks\"  # Looks")))
                .isTrue();
        assertThat(isSame(PUBLISHED.replace("leadership: Leadership", "leadership: { title: Leadership }")))
                .isTrue();
        assertThat(isSame(PUBLISHED.replace("headings: areas", "headings: [areas]")))
                .isTrue();
        assertThat(isSame(PUBLISHED
                        .replace("roles: { head:", "roles:\n  head:")
                        .replace(
                                "per: school }, lead: { number: 1, per: team } }",
                                "per: school }\n  lead: { number: 1, per: team }")))
                .isTrue();
        assertThat(isSame(PUBLISHED.replace("per: visit, sections", "formats: [html, pdf], per: visit, sections")))
                .as("what is so by default may be written out")
                .isTrue();
    }

    @Test
    void whateverPeopleReadOrAreAskedInSomeOrderMeansSomething() {
        assertThat(isSame(PUBLISHED.replace("It was kind", "It was friendly"))).isFalse();
        assertThat(isSame(PUBLISHED.replace("One or two.", "One."))).isFalse();
        assertThat(isSame(PUBLISHED.replace("20 km", "25 km"))).isFalse();
        assertThat(isSame(PUBLISHED.replace("audience: team } }\nscales", "audience: cohort } }\nscales")))
                .isFalse();
        assertThat(isSame(PUBLISHED.replace("d: Disagree, a: Agree", "a: Agree, d: Disagree")))
                .isFalse();
        assertThat(isSame(PUBLISHED.replace(
                        "useful: It was useful, kind: It was kind", "kind: It was kind, useful: It was useful")))
                .isFalse();
        assertThat(isSame(PUBLISHED.replace("minutes: 60", "minutes: 61"))).isFalse();
    }

    @Test
    void theFirstOfWhatIsDifferentIsTold() {
        assertThat(told(PUBLISHED.replace("20 km", "25 km")))
                .isEqualTo("A rule is changed: no two schools of a team lie nearer to each other than 25 km; before, no"
                        + " two schools of a team lie nearer to each other than 20 km.");
        assertThat(told(PUBLISHED.replace("One or two.", "One.")))
                .isEqualTo("The help beside “EBI” now reads “One.”; before, it read “One or two.”");
        assertThat(told(PUBLISHED
                        .replace("20 km", "25 km")
                        .replace("It was kind", "It was friendly")
                        .replace("audience: team } }\nscales", "audience: cohort } }\nscales")
                        .replace("minutes: 60", "minutes: 61")))
                .contains("25 km")
                .endsWith(" further points.");
    }

    private static boolean isSame(String text) {
        return Meaning.isSame(Scripts.of(PUBLISHED), Scripts.of(text));
    }

    private static String told(String text) {
        Programme published = Scripts.of(PUBLISHED);
        return Meaning.told(Difference.between(published, Scripts.of(text), EngineVocabulary.plain()));
    }
}
