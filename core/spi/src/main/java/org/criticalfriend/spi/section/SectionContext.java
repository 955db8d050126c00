package org.criticalfriend.spi.section;

import java.util.List;
import java.util.Optional;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/**
 * What one section of one document is made from: the parts of the programme, and what was recorded for what the document
 * is of, as far as its readers may see it. Only what the section named in its {@link org.criticalfriend.spi.word.Basis} is handed out; asking for
 * more is a mistake of the word and throws {@link IllegalArgumentException}.
 *
 * <p>Implemented by the host, for one thread.
 *
 * @since 0.1
 */
public interface SectionContext {

    /** The programme. */
    Programme programme();

    /** The output of which the document is one. */
    Output output();

    /** The section, with its title and how it is set out. */
    Output.Section section();

    /** What the parts of the programme are called within a sentence. */
    PartNames names();

    /** A text of the programme with {@code <host>}, {@code <team>} and the like filled in. */
    String filledIn(String text);

    /**
     * The notes of one kind that belong to what the document is of, in the order in which they were written.
     *
     * @param id of the kind of note
     */
    List<WrittenNote> notes(String id);

    /**
     * The answers to an instrument, added up. What too few answered is not among them.
     *
     * @param instrument its id
     */
    RatingFigures figures(String instrument);

    /**
     * The id of the option that was chosen for what the document is of; empty where none was, or several were.
     *
     * @param choice its id
     */
    Optional<String> chosen(String choice);

    /** The organisations that the document is about, in the order of the cohort. */
    List<Participant> organisations();
}
