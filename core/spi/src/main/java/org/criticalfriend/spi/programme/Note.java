package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Instead;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Needed;
import org.criticalfriend.spi.language.OneWord;
import org.criticalfriend.spi.language.WordPlace;
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
@Means("something written down in words")
@Instead(of = "statuses", say = "rate the note by an instrument with `each: { note: … }`")
@Instead(of = "follow-up", say = "rate the note by an instrument with `each: { note: …, from: last-visit }`")
public record Note(
        String path,

        @Means("the name people see; default the id in words")
        String title,

        @Means("a sentence of help") @Nullable String hint,
        @Means("who may write it") @Names(Kind.WHO) @Needed List<String> by,

        @Means("the widest circle that may ever see its words") @Names(Kind.READER) @Needed
        List<String> audience,

        @Means("how many are asked of each; default any number") @Nullable
        Range number,

        @Means("for each what they are counted: an organisation, person, team or visit; default person")
        @Names(
                value = Kind.ORGANISATION,
                or = {"person", "team", "visit"})
        @Default("person")
        String per,

        @Means("frameworks; each note is filed under one heading of each") @Names(Kind.FRAMEWORK)
        List<String> headings,

        @Means("further things to fill in") ById<FieldType> fields,
        @Means("the notes it rests on") @Names(Kind.NOTE) List<String> drawnFrom,

        @Means("whether readers learn the writer's name; default shown") @Default("shown")
        WritersNames names,

        @Means("deleted so long after release; default the installation's rule") @Nullable
        Length kept,

        @Means("asked only under this condition") @OneWord(WordPlace.CONDITION) @Nullable
        Use onlyIf,

        @Means("the id or ids it had in an earlier edition, or none to begin the figures anew")
        List<String> was)
        implements Part {

    /** Whether the writer's name is kept from readers. */
    public enum WritersNames {
        /** Readers learn who wrote it. */
        @Means("readers learn who wrote it")
        SHOWN,
        /** Readers do not learn who wrote it. */
        @Means("readers do not learn who wrote it")
        HIDDEN
    }
}
