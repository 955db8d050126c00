package org.criticalfriend.api.cohorts;

import java.util.List;
import org.criticalfriend.api.chart.YearLine;
import org.criticalfriend.api.layout.CohortLinks;
import org.criticalfriend.api.layout.Day;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * One cohort: its year, its teams and what there is to read.
 *
 * @param events the events of the year, also those without a date
 * @param teamsTitle what the programme calls several teams
 * @param teamTitle what it calls one
 * @param placesTitle what it calls several organisations
 * @param reading the pages about this cohort
 * @param source where its facts come from
 */
public record CohortPage(
        Frame frame,
        YearLine year,
        List<Event> events,
        String teamsTitle,
        String teamTitle,
        String placesTitle,
        List<Team> teams,
        List<CohortLinks.CohortLink> reading,
        List<Visit> visits,
        String source) {

    public CohortPage {
        events = List.copyOf(events);
        teams = List.copyOf(teams);
        reading = List.copyOf(reading);
        visits = List.copyOf(visits);
    }

    /** An event: its day, its title and a sentence about it. */
    public record Event(Day day, String title, String sentence) {}

    /** A team and its organisations by name. */
    public record Team(Link team, String places) {}

    /** A visit, whose it is and when. */
    public record Visit(Link visit, String team, String when) {}
}
