package org.criticalfriend.spi.section;

import java.util.Collection;

/**
 * What the parts of a programme are called within a sentence, with their article or their quotation marks. Ids that are
 * not there are told by the id in words; nothing is thrown for them.
 *
 * @since 0.1
 */
public interface PartNames {

    /** A note, an instrument or a choice: {@code *Take-away*}. */
    String thing(String id);

    /** Several people by their roles or by words such as {@code visitors}: {@code the lead reviewer and the host}. */
    String people(Collection<String> ids);

    /** What is counted: {@code teams}, {@code visits}, or the plural of a role or an award. */
    String counted(String id);

    /** A step of the course: {@code the visit day}. */
    String step(String id);

    /** An award. */
    String award(String id);

    /** An organisation of the programme: {@code school}. */
    String organisation(String id);

    /** A fact of organisations: {@code local authority}. */
    String fact(String name);

    /** Another programme by its id. */
    String programme(String id);

    /** A document of another programme by the id of its output, in quotation marks. */
    String document(String output);

    /** A text within quotation marks. */
    String quoted(String text);

    /** Several parts of a sentence with commas and an {@code and}. */
    String list(Collection<String> parts);
}
