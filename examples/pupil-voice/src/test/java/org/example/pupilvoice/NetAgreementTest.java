package org.example.pupilvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.criticalfriend.spi.word.Tally;
import org.junit.jupiter.api.Test;

class NetAgreementTest {

    private static final List<Integer> SCORES = List.of(1, 2, 3, 4, 5);
    private static final Set<Integer> FAVOURABLE = Set.of(3, 4);

    @Test
    void thoseWhoDisagreeAreTakenFromThoseWhoAgree() {
        assertThat(NetAgreement.of(Tally.of(List.of(1, 1, 3, 2, 3), SCORES).withFavourable(FAVOURABLE))).hasValue(30);
        assertThat(NetAgreement.of(Tally.of(List.of(4, 0, 0, 0, 0), SCORES).withFavourable(FAVOURABLE))).hasValue(-100);
    }

    @Test
    void aFavourableLevelInTheMiddleCountsForNeitherSide() {
        assertThat(NetAgreement.of(Tally.of(List.of(0, 5, 5), List.of(1, 2, 3)).withFavourable(Set.of(1, 2)))).hasValue(50);
    }

    @Test
    void withoutAnswersOrAFavourableLevelThereIsNone() {
        assertThat(NetAgreement.of(Tally.of(List.of(0, 0, 0, 0, 0), SCORES).withFavourable(FAVOURABLE))).isEmpty();
        assertThat(NetAgreement.of(Tally.of(List.of(1, 1, 1, 1, 1), SCORES).withFavourable(Set.of()))).isEmpty();
    }

    @Test
    void itStandsUnderItsTitleInWholePercent() {
        NetAgreement figure = new NetAgreement();

        assertThat(figure.title()).isEqualTo("Net agreement");
        assertThat(figure.unit()).isEqualTo("%");
        assertThat(figure.decimals()).isZero();
    }
}
