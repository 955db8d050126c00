package org.criticalfriend.spi.programme;

import java.util.List;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.HostOnly;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.language.WordReference;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * What a person or organisation holds for a time.
 *
 * @since 0.1
 */
@Description("what a person or organisation holds for a time")
public record Award(
        String path,

        @Description("the name people see; default the id in words")
        String title,

        @Description("a sentence of help") @Nullable String hint,

        @Description("who receives it: the host or a role")
        @Names(
                value = Kind.ROLE,
                or = {"host"})
        String to,

        @Description("when it is given") @WordReference(WordPlace.CONDITION)
        Use onlyIf,

        @Description("how long it is held; default for good") @Nullable
        Length lasts,

        @Description("the note whose words are shown with it") @Names(Kind.NOTE) @Nullable
        String note,

        @Description("where it is listed for the partnership") @Nullable
        Listing listed,

        @Description("the id or ids it had in an earlier edition, or none to begin the figures anew")
        List<String> was)
        implements Part {

    /** For the host alone. */
    @HostOnly
    public Award {}

    /** Where an award is listed. */
    public enum Listing {
        /** In the partnership's directory. */
        @Description("in the directory of the partnership")
        DIRECTORY
    }
}
