package org.criticalfriend.api.entries;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.http.body.OrEmpty;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** What somebody gives, as it is sent. */
@Description("what somebody gives: exactly one of note, rating, option, agenda and agreed")
public record EntryRequest(
        @Description("the id of the visit, event or task that collects it")
        String occurrence,

        @Description("the id of the note, instrument or choice")
        String collected,

        @Description("the version it is based on; 0 for something new")
        int version,

        @Description("what is written") @Nullable Note note,
        @Description("what is rated") @Nullable Rating rating,
        @Description("the option that is chosen") @Nullable String option,
        @Description("how a visit is planned") @Nullable List<Slot> agenda,

        @Description("the versions that are said yes to, by the ids of entries") @Nullable
        Map<String, Integer> agreed) {

    /** What is written. */
    @Description("what is written")
    public record Note(
            @Description("in the writer's words") String text,

            @Description("the heading in each framework, by the frameworks' ids")
            Map<String, String> headings,

            @Description("what else is filled in, by the fields' ids")
            Map<String, String> fields,

            @Description("the ids of the entries it rests on")
            List<String> drawnFrom) {}

    /** What is rated. */
    @Description("what is rated")
    public record Rating(
            @Description("the item's id") String item,

            @OrEmpty @Description("the level's id; left out where no level is chosen")
            String level,

            @OrEmpty @Description("words beside it") String comment) {}

    /** The hours of a session. */
    @Description("the hours of a session")
    public record Slot(
            @Description("the session's id") String session,
            @Description("which day of the visit, from 1") int day,
            @Description("when it begins") LocalTime from,
            @Description("how many minutes it takes") int minutes,

            @OrEmpty @Description("what is done in it and where")
            String about) {}

    /**
     * What it says.
     *
     * @throws RejectedException if it says nothing, or more than one thing
     */
    public Content content() {
        List<Content> contents = Stream.of(
                        Optional.ofNullable(note)
                                .map(words -> new Content.Words(
                                        words.text(), words.headings(), words.fields(), words.drawnFrom())),
                        Optional.ofNullable(rating)
                                .map(rated -> new Content.Rating(rated.item(), rated.level(), rated.comment())),
                        Optional.ofNullable(option).map(Content.Chosen::new),
                        Optional.ofNullable(agenda).map(EntryRequest::planned),
                        Optional.ofNullable(agreed).map(Content.Agreed::new))
                .<Content>flatMap(Optional::stream)
                .toList();
        if (contents.size() != 1) {
            throw new RejectedException(
                    "", "Send exactly one of note, rating, option, agenda and agreed, and no other.");
        }
        return contents.get(0);
    }

    private static Content planned(List<Slot> slots) {
        return new Content.Planned(new Agenda(slots.stream()
                .map(slot -> new Agenda.Slot(slot.session(), slot.day(), slot.from(), slot.minutes(), slot.about()))
                .toList()));
    }
}
