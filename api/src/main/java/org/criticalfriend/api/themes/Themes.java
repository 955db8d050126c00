package org.criticalfriend.api.themes;

import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.spi.programme.Note;

/**
 * The headings under which the places of a cohort filed their notes.
 *
 * @param notes the notes that have any, in the programme's order
 * @param rows one for each place, team by team
 */
public record Themes(CohortRecord record, List<Note> notes, List<Row> rows) {

    public Themes {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    public Cohort cohort() {
        return record.cohort();
    }

    /** The headings under which a place filed its notes of a kind. */
    public List<String> headings(Row row, Note note) {
        return record.headings(note.id(), row.place().id());
    }

    /** A place and its team, if it has one. */
    public record Row(Place place, Optional<Team> team) {}
}
