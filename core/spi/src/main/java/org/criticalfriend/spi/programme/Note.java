package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Replaced;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.language.WordReference;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * Something that is written down in words: evidence, a strength, a project, an action.
 *
 * @since 0.1
 */
@Description("something written down in words")
@Replaced(of = "statuses", say = "rate the note by an instrument with `each: { note: … }`")
@Replaced(of = "follow-up", say = "rate the note by an instrument with `each: { note: …, from: last-visit }`")
public record Note(
        String path,

        @Description("the name people see; default the id in words")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("who may write it") @Names(Kind.WHO) @Required
        List<String> by,

        @Description("the widest circle that may ever see its words") @Names(Kind.READER) @Required
        List<String> audience,

        @Description("how many are asked of each; default any number") @Nullable
        Range number,

        @Description("for each what they are counted: an organisation, person, team or visit; default person")
        @Names(
                value = Kind.ORGANISATION,
                or = {"person", "team", "visit"})
        @Default("person")
        String per,

        @Description("frameworks; each note is filed under one heading of each") @Names(Kind.FRAMEWORK)
        List<String> headings,

        @Description("further things to fill in") ById<FieldType> fields,

        @Description("the notes it rests on") @Names(Kind.NOTE)
        List<String> drawnFrom,

        @Description("whether readers learn the writer's name; default shown") @Default("shown")
        WritersNames names,

        @Description("deleted so long after release; default the installation's rule") @Nullable
        Length kept,

        @Description("asked only under this condition") @WordReference(WordPlace.CONDITION) @Nullable
        Use onlyIf,

        @Description("the id or ids it had in an earlier edition, or none to begin the figures anew")
        List<String> was)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Note {}

    /** Whether the writer's name is kept from readers. */
    public enum WritersNames {
        /** Readers learn who wrote it. */
        @Description("readers learn who wrote it")
        SHOWN,
        /** Readers do not learn who wrote it. */
        @Description("readers do not learn who wrote it")
        HIDDEN
    }
}
