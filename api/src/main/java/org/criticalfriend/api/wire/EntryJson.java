package org.criticalfriend.api.wire;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** Something somebody gave: a note, a rating or a choice, of which one part is there. */
@Means("something somebody gave: exactly one of note, rating and choice is there")
public record EntryJson(
        @Means("its id") String id,

        @Means("the id of the visit, event or task that collects it")
        String occurrence,

        @Means("the id of the note, instrument or choice") String collected,

        @Means("the id of whoever gave it; empty where readers are not to know")
        String author,

        @Means("the id of the place it is given for; empty for none, and where readers are not to know who gave it")
        String place,

        @Means("1 when it is first kept, and one more with every change")
        int version,

        @Means("what was written") @Nullable Note note,
        @Means("what was rated") @Nullable Rating rating,
        @Means("the option that was chosen") @Nullable String option) {

    /** What was written. */
    @Means("what was written")
    public record Note(
            @Means("in the writer's words") String text,

            @Means("the heading in each framework, by the frameworks' ids")
            Map<String, String> headings,

            @Means("what else was filled in, by the fields' ids")
            Map<String, String> fields,

            @Means("the ids of the entries it rests on") List<String> drawnFrom) {

        public Note {
            Objects.requireNonNull(text);
            headings = Map.copyOf(headings);
            fields = Map.copyOf(fields);
            drawnFrom = List.copyOf(drawnFrom);
        }
    }

    /** What was rated. */
    @Means("what was rated")
    public record Rating(
            @Means("the item's id") String item,

            @Means("the level's id; empty where it was left out")
            String level,

            @Means("words beside it; empty for none") String comment) {

        public Rating {
            Objects.requireNonNull(item);
            Objects.requireNonNull(level);
            Objects.requireNonNull(comment);
        }
    }

    /** An entry; where readers are not to know its writer, the place would tell, and is left out too. */
    public static EntryJson of(Entry entry, boolean isAuthorKnown) {
        Note note = entry.content() instanceof Content.Words words
                ? new Note(words.text(), words.headings(), words.fields(), words.drawnFrom())
                : null;
        Rating rating = entry.content() instanceof Content.Rating rated
                ? new Rating(rated.item(), rated.level(), rated.comment())
                : null;
        return new EntryJson(
                entry.id(),
                entry.occurrence(),
                entry.collected(),
                isAuthorKnown ? entry.author() : "",
                isAuthorKnown ? entry.place() : "",
                entry.version(),
                note,
                rating,
                entry.content() instanceof Content.Chosen chosen ? chosen.option() : null);
    }
}
