package org.criticalfriend.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "db.ash-vale.example", "10.0.0.7", "[::1]", "my_db"})
    void aHostIsANameOrAnAddress(String host) {
        assertThat(server(host, 5432).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h/d?socketFactory=x", "h:1", "h,i", "h d", "[", "h?x", "h#", "jdbc:postgresql://h"})
    void whatWouldBeReadAsMoreThanAHostIsRefused(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server(host, 5432))
                .withMessage("“" + host + "” is no name or address of a computer.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65_536})
    void aPortIsAPort(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server("localhost", port))
                .withMessage(port + " is no port; there are 1 to 65535.");
    }

    @Test
    void aPasswordIsNeverShown() {
        assertThat(server("localhost", 5432)).hasToString("reviews on localhost:5432 as hub");
    }

    private static StoreSettings.PostgreSql server(String host, int port) {
        return new StoreSettings.PostgreSql(host, port, "reviews", "hub", "secret");
    }
}
