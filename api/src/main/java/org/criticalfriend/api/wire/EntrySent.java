package org.criticalfriend.api.wire;

import java.util.Objects;
import org.criticalfriend.api.usecase.Refused;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** What somebody gives, as it is sent. */
@Means("what somebody gives: exactly one of note, rating and choice")
public record EntrySent(
        @Means("the id of the visit, event or task that collects it")
        String occurrence,

        @Means("the id of the note, instrument or choice") String collected,

        @Means("the version it is based on; 0 for something new")
        int version,

        @Means("what is written") EntryJson.@Nullable Note note,
        @Means("what is rated") EntryJson.@Nullable Rating rating,
        @Means("the option that is chosen") @Nullable String option) {

    /** Refuses what is not there at all. */
    public EntrySent {
        Objects.requireNonNull(occurrence);
        Objects.requireNonNull(collected);
    }

    /**
     * What it says.
     *
     * @throws Refused if it says nothing, or more than one thing
     */
    public Content content() {
        int parts = (note == null ? 0 : 1) + (rating == null ? 0 : 1) + (option == null ? 0 : 1);
        if (parts != 1) {
            throw new Refused("", "Send exactly one of note, rating and option; the others are null.");
        }
        if (note != null) {
            return new Content.Words(note.text(), note.headings(), note.fields(), note.drawnFrom());
        }
        return rating != null
                ? new Content.Rating(rating.item(), rating.level(), rating.comment())
                : new Content.Chosen(String.valueOf(option));
    }
}
