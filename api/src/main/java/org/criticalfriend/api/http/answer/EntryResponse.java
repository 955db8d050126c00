package org.criticalfriend.api.http.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** Something somebody gave: a note, a rating, a choice, an agenda or a yes, of which one part is there. */
@Description("something somebody gave: exactly one of note, rating, option, agenda and agreed is there")
public record EntryResponse(
        @Description("its id") String id,

        @Description("the id of the visit, event or task that collects it")
        String occurrence,

        @Description("the id of the note, instrument or choice")
        String collected,

        @Description("the id of whoever gave it; empty where readers are not to know")
        String author,

        @Description(
                "the id of the place it is given for; empty for none, and where readers are not to know who gave it")
        String place,

        @Description("1 when it is first kept, and one more with every change")
        int version,

        @Description("what was written") @Nullable Note note,
        @Description("what was rated") @Nullable Rating rating,
        @Description("the option that was chosen") @Nullable String option,
        @Description("how a visit is planned") @Nullable List<Slot> agenda,

        @Description("the versions that were said yes to, by the ids of entries") @Nullable
        Map<String, Integer> agreed) {

    /** The hours of a session. */
    @Description("the hours of a session")
    public record Slot(
            @Description("the session's id") String session,
            @Description("which day of the visit, from 1") int day,
            @Description("when it begins, such as 09:30") String from,
            @Description("how many minutes it takes") int minutes,
            @Description("what is done in it and where") String about) {

        public Slot {
            Objects.requireNonNull(session);
            Objects.requireNonNull(from);
            Objects.requireNonNull(about);
        }

        public static List<Slot> of(Agenda agenda) {
            return agenda.slots().stream()
                    .map(slot ->
                            new Slot(slot.session(), slot.day(), slot.from().toString(), slot.minutes(), slot.about()))
                    .toList();
        }
    }

    /** What was written. */
    @Description("what was written")
    public record Note(
            @Description("in the writer's words") String text,

            @Description("the heading in each framework, by the frameworks' ids")
            Map<String, String> headings,

            @Description("what else was filled in, by the fields' ids")
            Map<String, String> fields,

            @Description("the ids of the entries it rests on")
            List<String> drawnFrom) {

        public Note {
            Objects.requireNonNull(text);
            headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            drawnFrom = List.copyOf(drawnFrom);
        }
    }

    /** What was rated. */
    @Description("what was rated")
    public record Rating(
            @Description("the item's id") String item,

            @Description("the level's id; empty where it was left out")
            String level,

            @Description("words beside it; empty for none") String comment) {

        public Rating {
            Objects.requireNonNull(item);
            Objects.requireNonNull(level);
            Objects.requireNonNull(comment);
        }
    }

    /** An entry; where readers are not to know its writer, the place would tell, and is left out too. */
    public static EntryResponse of(Entry entry, boolean isAuthorKnown) {
        Note note = entry.content() instanceof Content.Words words
                ? new Note(words.text(), words.headings(), words.fields(), words.drawnFrom())
                : null;
        Rating rating = entry.content() instanceof Content.Rating rated
                ? new Rating(rated.item(), rated.level(), rated.comment())
                : null;
        return new EntryResponse(
                entry.id(),
                entry.occurrence(),
                entry.collected(),
                isAuthorKnown ? entry.author() : "",
                isAuthorKnown ? entry.place() : "",
                entry.version(),
                note,
                rating,
                entry.content() instanceof Content.Chosen chosen ? chosen.option() : null,
                entry.content() instanceof Content.Planned planned ? Slot.of(planned.agenda()) : null,
                entry.content() instanceof Content.Agreed agreed ? agreed.to() : null);
    }
}
