package org.criticalfriend.spi.section;

import java.util.Map;
import java.util.Set;

/**
 * A note that somebody wrote. Made by the host.
 *
 * @since 0.1
 */
public interface WrittenNote {

    /** The id of this note, unique in the cohort. */
    String id();

    /** The id of its kind in the programme. */
    String kind();

    /** The writer's words, lines ended by line feeds; where none were asked, the titles of its headings. */
    String text();

    /** Who wrote it and where, as people say it; empty where readers are not to know. */
    String from();

    /** The titles of the headings under which it is filed, by the ids of the frameworks. */
    Map<String, String> headings();

    /** What was filled in beside it, by the ids of the fields; what was left empty is absent. */
    Map<String, String> fields();

    /** The ids of the notes that it rests on. */
    Set<String> drawnFrom();
}
