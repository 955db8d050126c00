package org.criticalfriend.api.http.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    private static final Route FINE =
            Route.get("/fine", "All is well").to(Audience.AT_THIS_COMPUTER).elsewhere("/");

    @Test
    void aTableOfRoutesThatSayAllIsTaken() {
        assertThat(new Routes(List.of(FINE)).all()).containsExactly(FINE);
    }

    @Test
    void aRouteThatDoesNotSayWhoMayAskIsRefused() {
        Route open = Route.get("/open", "Open by mistake").elsewhere("/");

        assertThatThrownBy(() -> new Routes(List.of(FINE, open)))
                .hasMessage("GET /open does not say who may ask for it; name its audience, or leave the route out");
    }

    @Test
    void aRouteThatDoesNotSayWhatItTellsIsRefused() {
        Route silent = Route.get("/silent", " ").to(Audience.AT_THIS_COMPUTER).elsewhere("/");

        assertThatThrownBy(() -> new Routes(List.of(silent)))
                .hasMessage("GET /silent does not say what it tells; give it a summary");
    }

    @Test
    void aRouteThatStandsThereTwiceIsRefused() {
        assertThatThrownBy(() -> new Routes(List.of(FINE, FINE))).hasMessage("GET /fine stands in the table twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "::1", "0:0:0:0:0:0:0:1"})
    void whoeverWorksAtThisComputerIsAdmitted(String asker) {
        assertThat(Audience.AT_THIS_COMPUTER.admits(asker)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"192.0.2.1", "10.0.0.1", "::", "0.0.0.0", "2001:db8::1", "localhost", "", "127.0.0.1.example"})
    void nobodyElseIs(String asker) {
        assertThat(Audience.AT_THIS_COMPUTER.admits(asker)).isFalse();
    }
}
