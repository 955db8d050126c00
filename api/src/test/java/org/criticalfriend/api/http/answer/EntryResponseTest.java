package org.criticalfriend.api.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.junit.jupiter.api.Test;

class EntryResponseTest {

    private static final Entry NOTE = new Entry(
            "n-1", "launch", "went-well", "ash-head", "ash", Content.Words.of("We began on time"), 1, Instant.EPOCH);

    @Test
    void whereTheWriterIsNotToBeKnownThePlaceIsNotToldEither() {
        assertThat(Json.write(EntryResponse.of(NOTE, false)))
                .contains("We began on time", "\"author\" : \"\"", "\"place\" : \"\"")
                .doesNotContain("ash");
    }

    @Test
    void otherwiseBothAreTold() {
        assertThat(Json.write(EntryResponse.of(NOTE, true)))
                .contains("\"author\" : \"ash-head\"", "\"place\" : \"ash\"");
    }

    @Test
    void headingsAndFieldsStayInTheOrderInWhichTheyWereGiven() {
        Map<String, String> byLetter = new LinkedHashMap<>();
        for (String letter : "q w e r t y u i o p".split(" ")) {
            byLetter.put(letter, "");
        }
        Content.Words words = new Content.Words("", byLetter, byLetter, List.of());
        Entry entry = new Entry("n-1", "launch", "went-well", "ash-head", "ash", words, 1, Instant.EPOCH);

        EntryResponse.Note note =
                Objects.requireNonNull(EntryResponse.of(entry, true).note());

        assertThat(note.headings().keySet()).containsExactlyElementsOf(byLetter.keySet());
        assertThat(note.fields().keySet()).containsExactlyElementsOf(byLetter.keySet());
    }
}
