package org.criticalfriend.api.teams;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.cohorts.CohortView;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Fact;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.themes.ThemesView;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.prose.FactPhrases;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.spi.programme.Note;

/** One team: its organisations and what each wrote. */
public final class TeamView {

    private final Frames frames;

    @Inject
    public TeamView(Frames frames) {
        this.frames = frames;
    }

    public TeamPage of(ReadTeam.Found found) {
        CohortRecord record = found.in().record();
        Cohort cohort = record.cohort();
        Team team = found.team();
        Titles titles = new Titles(cohort.programme());
        String several = English.count(team.places().size(), titles.member());
        List<TeamPage.Place> places = new ArrayList<>();
        for (String id : team.places()) {
            cohort.places().find(id).ifPresent(place -> places.add(place(record, place, places.size() + 1)));
        }
        return new TeamPage(
                frames.below(cohort, Sentences.and(CohortView.names(cohort, team)))
                        .withCaption(team.title())
                        .withLead(lead(cohort, several, titles))
                        .withSeenBy(ThemesView.seenBy(record)),
                "The " + several,
                places,
                facts(cohort),
                "The other " + English.plural(titles.team()),
                cohort.teams().stream()
                        .filter(other -> !other.id().equals(team.id()))
                        .map(other -> new Link(
                                other.title() + ": " + Sentences.and(CohortView.names(cohort, other)),
                                Addresses.team(cohort.id(), other.id())))
                        .toList(),
                found.shared().stream()
                        .map(one -> new Link(
                                one.title(), Addresses.document(one.cohort().id(), one.document())))
                        .toList());
    }

    private static String lead(Cohort cohort, String several, Titles titles) {
        int teams = cohort.teams().size();
        return English.sentence(several
                + (teams == 1
                        ? ", the cohort’s only " + titles.team()
                        : ", in one of " + English.count(teams, titles.team())));
    }

    private static TeamPage.Place place(CohortRecord record, Place place, int number) {
        List<TeamPage.Themes> themes = new ArrayList<>();
        for (Note note : record.cohort().programme().notes()) {
            List<String> headings = record.headings(note.id(), place.id());
            if (!headings.isEmpty()) {
                themes.add(new TeamPage.Themes(note.title(), headings));
            }
        }
        return new TeamPage.Place(Integer.toString(number), false, place.name(), factsOf(place), themes);
    }

    private static String factsOf(Place place) {
        return place.facts().entrySet().stream()
                .filter(fact ->
                        !fact.getKey().equals("latitude") && !fact.getKey().equals("longitude"))
                .map(TeamView::fact)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String fact(Map.Entry<String, String> fact) {
        return English.alone(FactPhrases.fact(fact.getKey())) + ": " + fact.getValue();
    }

    /** Who serves each team or comes from each of its organisations. */
    private static List<Fact> facts(Cohort cohort) {
        InWords words = InWords.of(cohort.programme(), EngineVocabulary.plain());
        return cohort.programme().roles().stream()
                .filter(role -> !role.per().equals("cohort"))
                .map(role -> new Fact(
                        role.title(),
                        English.alone(words.people().number(role.number())) + " for each "
                                + words.titles().per(role.per())))
                .toList();
    }
}
