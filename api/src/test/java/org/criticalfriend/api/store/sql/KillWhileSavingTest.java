package org.criticalfriend.api.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.criticalfriend.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three kills; {@code src/bench/kill-while-saving} has more. */
class KillWhileSavingTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedInAFolderSurvivesAKill() throws Exception {
        KillWhileSaving.Figures figures =
                KillWhileSaving.run(new StoreSettings.Folder(folder.resolve("data")), 3, 20260906);

        assertThat(figures.kills()).isEqualTo(3);
        assertThat(figures.told()).isPositive();
    }

    @Test
    void whatWasAcknowledgedByAServerSurvivesAKillOfTheHost() throws Exception {
        PostgreSqlServer.execute("postgres", "CREATE DATABASE kills");

        KillWhileSaving.Figures figures = KillWhileSaving.run(PostgreSqlServer.settings("kills"), 2, 20260907);

        assertThat(figures.kills()).isEqualTo(2);
        assertThat(figures.told()).isPositive();
    }
}
