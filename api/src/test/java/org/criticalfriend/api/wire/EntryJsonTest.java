package org.criticalfriend.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.junit.jupiter.api.Test;

class EntryJsonTest {

    private static final Entry NOTE = new Entry(
            "n-1", "launch", "went-well", "ash-head", "ash", Content.Words.of("We began on time"), 1, Instant.EPOCH);

    @Test
    void whereTheWriterIsNotToBeKnownThePlaceIsNotToldEither() {
        assertThat(Json.write(EntryJson.of(NOTE, false)))
                .contains("We began on time", "\"author\" : \"\"", "\"place\" : \"\"")
                .doesNotContain("ash");
    }

    @Test
    void otherwiseBothAreTold() {
        assertThat(Json.write(EntryJson.of(NOTE, true))).contains("\"author\" : \"ash-head\"", "\"place\" : \"ash\"");
    }
}
