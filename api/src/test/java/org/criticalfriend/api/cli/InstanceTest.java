package org.criticalfriend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.criticalfriend.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTest {

    private static final Path DATA = Path.of("data");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void whereNoDatabaseIsNamedTheDataFolderIsUsed(String database) {
        assertThat(Instance.settings(DATA, database)).isEqualTo(new StoreSettings.Folder(DATA));
    }

    @ParameterizedTest
    @CsvSource({
        "db.example:5433/friend, db.example, 5433, friend",
        "db.example/friend, db.example, 5432, friend",
        "[::1]:5432/friend, [::1], 5432, friend"
    })
    void aDatabaseIsNamedByItsHostAndItsName(String written, String host, int port, String name) {
        assertThat(Instance.settings(DATA, written)).isEqualTo(new StoreSettings.PostgreSql(host, port, name, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"friend", "db.example:5432", "jdbc:postgresql://db.example/friend?user=a", "db/friend&x=y"})
    void whatIsNoSuchNameIsRefusedWithASentence(String written) {
        assertThatThrownBy(() -> Instance.settings(DATA, written))
                .hasMessage("CRITICALFRIEND_DATABASE is written as host:port/database, such as"
                        + " db.example:5432/criticalfriend.");
    }

    @Test
    void theHostIsCheckedAsTheStoreChecksIt() {
        assertThatThrownBy(() -> Instance.settings(DATA, "db example/friend"))
                .hasMessage("“db example” is no name or address of a computer.");
    }
}
