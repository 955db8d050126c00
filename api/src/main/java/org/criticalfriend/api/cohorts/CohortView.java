package org.criticalfriend.api.cohorts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.chart.YearLine;
import org.criticalfriend.api.layout.CohortLinks;
import org.criticalfriend.api.layout.Day;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.OccurrenceText;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.spi.programme.Step;

/** One cohort: its year, its teams and what there is to read. */
public final class CohortView {

    private final Frames frames;
    private final Clock clock;
    private final Set<CohortLinks> links;

    @Inject
    public CohortView(Frames frames, Clock clock, Set<CohortLinks> links) {
        this.frames = frames;
        this.clock = clock;
        this.links = links;
    }

    public CohortPage of(CohortContext in) {
        Cohort cohort = in.cohort();
        Titles titles = new Titles(cohort.programme());
        LocalDate today = LocalDate.now(clock);
        return new CohortPage(
                frames.cohorts(cohort.title())
                        .withTrail(Frames.toCohorts())
                        .withCaption("Cohort, edition " + cohort.programme().edition())
                        .withLead(CohortsView.inWords(cohort) + " "
                                + English.sentence(sentenceOf(CohortsView.span(cohort, today))))
                        .withSeenBy(""),
                YearLine.of(cohort.dates().entrySet().stream()
                        .filter(date -> cohort.programme().course().has(date.getKey()))
                        .map(date -> new YearLine.Dated(title(cohort, date.getKey()), date.getValue()))
                        .toList()),
                events(cohort),
                English.alone(Nouns.plural(titles.team())),
                English.alone(titles.team()),
                English.alone(titles.members()),
                cohort.teams().stream().map(team -> team(cohort, team)).toList(),
                reading(in),
                visits(in),
                cohort.source());
    }

    private static String sentenceOf(String span) {
        return "it " + Sentences.small(span);
    }

    private static List<CohortPage.Event> events(Cohort cohort) {
        return cohort.dates().entrySet().stream()
                .filter(date -> cohort.programme().course().has(date.getKey()))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(date -> new CohortPage.Event(
                        Day.of(date.getValue()), title(cohort, date.getKey()), asked(cohort, date.getKey())))
                .toList();
    }

    private static String title(Cohort cohort, String step) {
        return cohort.programme().course().find(step).map(Step::title).orElse(step);
    }

    private static String asked(Cohort cohort, String stepId) {
        Optional<Step> step = cohort.programme().course().find(stepId);
        return step.filter(one -> !one.collects().isEmpty())
                .map(one -> English.printed(
                        "Asks for " + Sentences.and(new Titles(cohort.programme()).things(one.collects())) + "."))
                .orElse("");
    }

    private static CohortPage.Team team(Cohort cohort, Team team) {
        return new CohortPage.Team(
                new Link(team.title(), Addresses.team(cohort.id(), team.id())), String.join(", ", names(cohort, team)));
    }

    /** The places of a team by name, in its order. */
    public static List<String> names(Cohort cohort, Team team) {
        return team.places().stream()
                .map(id -> cohort.places().find(id).map(Place::name).orElse(id))
                .toList();
    }

    private List<CohortLinks.CohortLink> reading(CohortContext in) {
        return links.stream().flatMap(feature -> feature.of(in).stream()).toList();
    }

    private static List<CohortPage.Visit> visits(CohortContext in) {
        return in.course().occurrences().stream()
                .filter(occurrence -> occurrence.step() instanceof Step.Visit)
                .map(visit -> new CohortPage.Visit(
                        new Link(
                                OccurrenceText.title(in.cohort(), visit),
                                Addresses.occurrence(in.cohort().id(), visit.id())),
                        in.cohort().teams().find(visit.team()).map(Team::title).orElse(""),
                        OccurrenceText.when(visit)))
                .toList();
    }
}
