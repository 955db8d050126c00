package org.example.fairtravel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.word.Score;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.testkit.VariantContract;
import org.junit.jupiter.api.Test;

class FairTravelTest extends VariantContract {

    private static final RailTime.Limit AN_HOUR = new RailTime.Limit(new Length(1, Length.Unit.HOUR));

    @Override
    protected Variant variant() {
        return new FairTravel();
    }

    @Test
    void theWayLeadsThroughTheTownWhereTheLinesMeet() {
        assertThat(fit("20", "40")).isEqualTo(new Score(1, "60 minutes by rail"));
        assertThat(fit("21", "40")).isEqualTo(new Score(0, "61 minutes by rail"));
    }

    @Test
    void aWayThatNobodyKnowsIsNotShort() {
        assertThat(fit("20", "soon")).isEqualTo(new Score(0, "the way by rail is not known"));
    }

    private static Score fit(String one, String other) {
        return new RailTime().fit(AN_HOUR, school("one", one), school("other", other));
    }

    private static Candidate school(String id, String minutes) {
        return Candidate.of(id, id).withFacts(Map.of("rail-minutes", minutes));
    }
}
