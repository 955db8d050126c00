package org.criticalfriend.engine.forming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Candidate;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Programme PROGRAMME = Programmes.sketch("growing-the-top-2018-19");
    private static final Map<String, String> STRONG = Map.of(
            "phase", "secondary",
            "review-2017-18", "outstanding",
            "progress-8-2015-16", "above",
            "progress-8-2016-17", "well above",
            "attainment-8-2015-16", "above average",
            "attainment-8-2016-17", "above average");

    @Test
    void whoMeetsEveryConditionIsNotNamed() {
        assertThat(unmet(new Candidate("a", "a", STRONG, Map.of()))).isEmpty();
    }

    @Test
    void eachConditionThatIsNotMetIsNamedWithItsTitle() {
        Map<String, String> facts = new java.util.LinkedHashMap<>(STRONG);
        facts.put("phase", "primary");
        facts.remove("progress-8-2016-17");

        List<Eligibility.Unmet> unmet = unmet(new Candidate("a", "a", facts, Map.of()));

        assertThat(unmet).extracting(Eligibility.Unmet::test).containsExactly("secondary", "progress");
        assertThat(unmet.get(0))
                .isEqualTo(new Eligibility.Unmet("school", "a", "secondary", "Secondary", "its phase is secondary"));
    }

    @Test
    void membersAreToldInTheOrderOfTheirIds() {
        assertThat(unmet(new Candidate("b", "b", Map.of(), Map.of()), new Candidate("a", "a", Map.of(), Map.of())))
                .extracting(Eligibility.Unmet::member)
                .containsExactly("a", "a", "a", "a", "b", "b", "b", "b");
    }

    private static List<Eligibility.Unmet> unmet(Candidate... members) {
        return Eligibility.unmet(PROGRAMME, Map.of("school", List.of(members)));
    }
}
