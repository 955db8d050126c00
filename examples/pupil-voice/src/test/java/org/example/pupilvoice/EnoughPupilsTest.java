package org.example.pupilvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.criticalfriend.spi.word.ConditionContext;
import org.junit.jupiter.api.Test;

class EnoughPupilsTest {

    @Test
    void aSchoolOfJustThatSizeIsLargeEnough() {
        assertThat(holds(Map.of("pupils", "150"))).isTrue();
        assertThat(holds(Map.of("pupils", "149"))).isFalse();
    }

    @Test
    void aSchoolThatHasNotToldItsSizeIsTakenForASmallOne() {
        assertThat(holds(Map.of())).isFalse();
        assertThat(holds(Map.of("pupils", "many"))).isFalse();
    }

    private static boolean holds(Map<String, String> host) {
        return new EnoughPupils().holds(new EnoughPupils.Least(150), ConditionContext.empty().withHost(host));
    }
}
