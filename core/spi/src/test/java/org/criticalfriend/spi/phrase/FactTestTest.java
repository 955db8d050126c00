package org.criticalfriend.spi.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactTestTest {

    private static final Map<String, String> SCHOOL =
            Map.of("phase", "secondary", "gender", "girls", "pupils", "1012", "free-school-meals", "12.5");

    @Test
    void everyFactMustHaveOneOfItsValues() {
        assertThat(all("phase", "secondary").holds(SCHOOL)).isTrue();
        assertThat(all("phase", "primary").holds(SCHOOL)).isFalse();
        assertThat(all("gender", "boys", "girls").holds(SCHOOL)).isTrue();
        assertThat(new FactTest.All(Map.of("phase", List.of("secondary"), "gender", List.of("boys"))).holds(SCHOOL))
                .isFalse();
    }

    @Test
    void aFactThatIsNotKnownDoesNotHold() {
        assertThat(all("admissions", "selective").holds(SCHOOL)).isFalse();
        assertThat(all("phase", "secondary").holds(Map.of())).isFalse();
    }

    @Test
    void aRangeHoldsForTheNumbersInIt() {
        assertThat(all("pupils", "1000..").holds(SCHOOL)).isTrue();
        assertThat(all("pupils", "0..999").holds(SCHOOL)).isFalse();
        assertThat(all("free-school-meals", "10..20").holds(SCHOOL)).isTrue();
        assertThat(all("pupils", "0..299", "1012").holds(SCHOOL)).isTrue();
    }

    @Test
    void aRangeOfNumbersDoesNotHoldForAWord() {
        assertThat(all("phase", "1..").holds(SCHOOL)).isFalse();
    }

    @Test
    void oneOfSeveralTestsIsEnough() {
        FactTest oneOfAKind =
                new FactTest.AnyOf(List.of(all("gender", "boys", "girls"), all("admissions", "selective")));

        assertThat(oneOfAKind.holds(SCHOOL)).isTrue();
        assertThat(oneOfAKind.holds(Map.of("admissions", "selective"))).isTrue();
        assertThat(oneOfAKind.holds(Map.of("gender", "mixed"))).isFalse();
    }

    @Test
    void aTestIsWrittenAsInAFile() {
        assertThat(all("gender", "boys", "girls")).hasToString("{ gender: [boys, girls] }");
        assertThat(new FactTest.AnyOf(List.of(all("phase", "secondary"), all("pupils", "300.."))))
                .hasToString("{ any-of: [{ phase: secondary }, { pupils: 300.. }] }");
    }

    private static FactTest all(String fact, String... values) {
        return new FactTest.All(Map.of(fact, List.of(values)));
    }
}
