package org.criticalfriend.api.themes;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.spi.programme.Note;

/** Reads what the places of a cohort filed under which headings. */
public final class ReadThemes implements UseCase.Reading<Question.OfCohort, Themes> {

    private final Cohorts cohorts;

    @Inject
    public ReadThemes(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    @Override
    public String name() {
        return "read the themes of a cohort";
    }

    @Override
    public Themes read(Actor actor, Question.OfCohort question) {
        CohortContext in = cohorts.one(actor, question.cohort());
        CohortRecord record = in.record();
        Cohort cohort = in.cohort();
        List<Note> notes = cohort.programme().notes().stream()
                .filter(note -> note.headings().contains("themes"))
                .filter(note -> cohort.places().stream()
                        .anyMatch(
                                place -> !record.headings(note.id(), place.id()).isEmpty()))
                .toList();
        List<Themes.Row> rows = new ArrayList<>();
        for (Team team : cohort.teams()) {
            team.places().stream()
                    .flatMap(id -> cohort.places().find(id).stream())
                    .forEach(place -> rows.add(new Themes.Row(place, Optional.of(team))));
        }
        cohort.places().stream()
                .filter(place -> cohort.teamOf(place.id()).isEmpty())
                .forEach(place -> rows.add(new Themes.Row(place, Optional.empty())));
        return new Themes(record, notes, rows);
    }
}
