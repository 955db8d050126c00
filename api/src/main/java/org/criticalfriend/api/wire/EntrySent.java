package org.criticalfriend.api.wire;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.api.usecase.Refused;
import org.criticalfriend.engine.course.Agenda;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** What somebody gives, as it is sent. */
@Means("what somebody gives: exactly one of note, rating, option, agenda and agreed")
public record EntrySent(
        @Means("the id of the visit, event or task that collects it")
        String occurrence,

        @Means("the id of the note, instrument or choice") String collected,

        @Means("the version it is based on; 0 for something new")
        int version,

        @Means("what is written") EntryJson.@Nullable Note note,
        @Means("what is rated") EntryJson.@Nullable Rating rating,
        @Means("the option that is chosen") @Nullable String option,
        @Means("how a visit is planned") @Nullable List<EntryJson.Slot> agenda,

        @Means("the versions that are said yes to, by the ids of entries") @Nullable
        Map<String, Integer> agreed) {

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
        List<Content> contents = Stream.of(
                        Optional.ofNullable(note).map(EntrySent::words),
                        Optional.ofNullable(rating).map(EntrySent::rating),
                        Optional.ofNullable(option).map(Content.Chosen::new),
                        Optional.ofNullable(agenda).map(EntrySent::planned),
                        Optional.ofNullable(agreed).map(Content.Agreed::new))
                .<Content>flatMap(Optional::stream)
                .toList();
        if (contents.size() != 1) {
            throw new Refused("", "Send exactly one of note, rating, option, agenda and agreed; the others are null.");
        }
        return contents.get(0);
    }

    private static Content words(EntryJson.Note note) {
        return new Content.Words(note.text(), note.headings(), note.fields(), note.drawnFrom());
    }

    private static Content rating(EntryJson.Rating rating) {
        return new Content.Rating(rating.item(), rating.level(), rating.comment());
    }

    private static Content planned(List<EntryJson.Slot> slots) {
        return new Content.Planned(new Agenda(slots.stream()
                .map(slot ->
                        new Agenda.Slot(slot.session(), slot.day(), hour(slot.from()), slot.minutes(), slot.about()))
                .toList()));
    }

    private static LocalTime hour(String from) {
        try {
            return LocalTime.parse(from);
        } catch (DateTimeParseException notAnHour) {
            throw new Refused("agenda", "Write an hour such as 09:30.");
        }
    }
}
