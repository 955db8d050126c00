package org.criticalfriend.spi.section;

import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.SettledWord;

/**
 * A word of a section of an output: it shows one thing of what was recorded.
 *
 * <p>Everything the host needs to know of a section it learns here. From {@link #basis} it checks audiences, looks for
 * leaks, and knows which choices a released document rests on; what a section does not name there it is not given.
 *
 * @param <S> the settings
 * @since 0.1
 */
public interface SectionWord<S extends Record> extends SettledWord<S> {

    /**
     * What a section rests on: everything of which it shows anything.
     *
     * @param settings as the file has them
     * @return the same for the same settings, never null
     */
    Basis basis(S settings);

    /**
     * What a section shows, as it reads in the sentence <em>It shows …</em>: {@code the names of the reviewers}.
     *
     * @param settings as the file has them
     * @param names what the parts of the programme are called in a sentence
     * @return without a full stop, never empty
     */
    String phrase(S settings, PartNames names);

    /**
     * What is wrong with a section although each of its settings is right by itself, such as a step that is no visit.
     *
     * @param settings as the file has them
     * @param path where the word stands; problems are told at it or below it
     * @param programme in which all names are right
     * @return in any order; empty where nothing is wrong
     */
    default List<Problem> check(S settings, String path, Programme programme) {
        return List.of();
    }

    /**
     * The blocks of a section.
     *
     * @param settings as the file has them
     * @param context what was recorded, as far as this document may show it
     * @return in order; empty where there is nothing to show, and the section is then left out
     */
    List<Block> blocks(S settings, SectionContext context);
}
