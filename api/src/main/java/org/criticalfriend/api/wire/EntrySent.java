package org.criticalfriend.api.wire;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
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

        @Means("what is written") @Nullable Note note,
        @Means("what is rated") @Nullable Rating rating,
        @Means("the option that is chosen") @Nullable String option,
        @Means("how a visit is planned") @Nullable List<Slot> agenda,

        @Means("the versions that are said yes to, by the ids of entries") @Nullable
        Map<String, Integer> agreed) {

    /** What is written. */
    @Means("what is written")
    public record Note(
            @Means("in the writer's words") String text,

            @Means("the heading in each framework, by the frameworks' ids")
            Map<String, String> headings,

            @Means("what else is filled in, by the fields' ids")
            Map<String, String> fields,

            @Means("the ids of the entries it rests on") List<String> drawnFrom) {}

    /** What is rated. */
    @Means("what is rated")
    public record Rating(
            @Means("the item's id") String item,

            @OrEmpty @Means("the level's id; left out where no level is chosen")
            String level,

            @OrEmpty @Means("words beside it") String comment) {}

    /** The hours of a session. */
    @Means("the hours of a session")
    public record Slot(
            @Means("the session's id") String session,
            @Means("which day of the visit, from 1") int day,
            @Means("when it begins") LocalTime from,
            @Means("how many minutes it takes") int minutes,

            @OrEmpty @Means("what is done in it and where") String about) {}

    /**
     * What it says.
     *
     * @throws Refused if it says nothing, or more than one thing
     */
    public Content content() {
        List<Content> contents = Stream.of(
                        Optional.ofNullable(note)
                                .map(words -> new Content.Words(
                                        words.text(), words.headings(), words.fields(), words.drawnFrom())),
                        Optional.ofNullable(rating)
                                .map(rated -> new Content.Rating(rated.item(), rated.level(), rated.comment())),
                        Optional.ofNullable(option).map(Content.Chosen::new),
                        Optional.ofNullable(agenda).map(EntrySent::planned),
                        Optional.ofNullable(agreed).map(Content.Agreed::new))
                .<Content>flatMap(Optional::stream)
                .toList();
        if (contents.size() != 1) {
            throw new Refused("", "Send exactly one of note, rating, option, agenda and agreed, and no other.");
        }
        return contents.get(0);
    }

    private static Content planned(List<Slot> slots) {
        return new Content.Planned(new Agenda(slots.stream()
                .map(slot -> new Agenda.Slot(slot.session(), slot.day(), slot.from(), slot.minutes(), slot.about()))
                .toList()));
    }
}
