package org.criticalfriend.api.directory;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Fact;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.access.Offices;
import org.criticalfriend.engine.directory.Directory;
import org.criticalfriend.engine.directory.Listed;
import org.criticalfriend.engine.directory.Taxonomy;
import org.criticalfriend.engine.language.prose.FactPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;

/** The directory of the partnership. */
public final class DirectoryView {

    /** What one can look for besides words and themes. */
    public static final List<String> FILTERS = List.of("phase", "hub", "trust", "region");

    private final Frames frames;

    @Inject
    public DirectoryView(Frames frames) {
        this.frames = frames;
    }

    /** What was found of what was looked for. */
    public DirectoryPage of(ReadDirectory.Found found, Directory.Wanted wanted) {
        Directory directory = found.directory();
        List<DirectoryPage.Filter> filters = new ArrayList<>();
        filters.add(new DirectoryPage.Filter("theme", "Strong in", wanted.theme(), directory.themes()));
        for (String fact : FILTERS) {
            List<String> values = directory.values(fact);
            if (values.size() > 1) {
                filters.add(new DirectoryPage.Filter(
                        fact,
                        Sentences.capital(FactPhrases.fact(fact)),
                        wanted.facts().getOrDefault(fact, ""),
                        values));
            }
        }
        return new DirectoryPage(
                frames.directory("Directory")
                        .withLead("The partnership’s organisations, what each can share, and who could help whom.")
                        .withSeenBy("Awards are for the whole partnership; what a cohort wrote is for those who may see"
                                + " it there."),
                wanted.words(),
                filters,
                wanted.isAwarded(),
                sentence(found, wanted),
                found.found().stream().map(one -> entry(one, one.strengths())).toList());
    }

    private static String sentence(ReadDirectory.Found found, Directory.Wanted wanted) {
        int all = found.directory().all().size();
        int number = found.found().size();
        if (all == 0) {
            return "No organisation is here yet; they come with the first cohort.";
        }
        if (!wanted.isAnything()) {
            return English.sentence(English.count(all, "Organisation"));
        }
        return number == 0
                ? "Nobody fits all of this. Look for fewer words, or for another theme."
                : English.sentence(
                        number + " of " + English.count(all, "Organisation") + (number == 1 ? " fits" : " fit"));
    }

    private static DirectoryPage.Entry entry(Listed one, List<Listed.Strength> strengths) {
        return new DirectoryPage.Entry(
                new Link(one.name(), Addresses.listed(one.id())),
                String.join(
                        ", ",
                        one.facts().entrySet().stream()
                                .filter(fact -> List.of("phase", "type", "local-authority", "hub")
                                        .contains(fact.getKey()))
                                .map(Map.Entry::getValue)
                                .toList()),
                strengths.stream().map(DirectoryView::strength).toList());
    }

    private static DirectoryPage.Strength strength(Listed.Strength strength) {
        String title = String.join(", ", strength.themes());
        String award = strength.isAwarded()
                ? strength.award() + (strength.until() == null ? "" : ", until " + Times.date(strength.until()))
                : "";
        return new DirectoryPage.Strength(title.isEmpty() ? strength.award() : title, award, strength.words());
    }

    /** The themes of the partnership: who is strong in each, and who asks for help with it. */
    public TaxonomyPage themes(ReadDirectory.Found found) {
        Directory directory = found.directory();
        List<Taxonomy.Theme> themes = directory.taxonomy().all();
        return new TaxonomyPage(
                frames.listed("Themes")
                        .withLead(
                                themes.isEmpty()
                                        ? "No themes are kept here. Whoever runs this instance keeps them in the file"
                                                + " themes.csv of its data folder."
                                        : "Who is strong in what, and who asks for help with it, as far as you may see it."),
                themes.stream()
                        .map(theme -> new TaxonomyPage.Theme(
                                theme.title(),
                                theme.within(),
                                links(directory.strongIn(theme.title())),
                                links(directory.asking(theme.title()))))
                        .toList());
    }

    private static List<Link> links(List<Listed> organisations) {
        return organisations.stream()
                .map(one -> new Link(one.name(), Addresses.listed(one.id())))
                .toList();
    }

    /** One organisation. */
    public ListedPage of(ReadOrganisation.Found found) {
        Listed one = found.one();
        return new ListedPage(
                frames.listed(one.name()).withLead(lead(one)),
                facts(one, found.offices()),
                links(found.members()),
                one.cohorts(),
                one.strengths().stream().map(DirectoryView::strength).toList(),
                one.strengths().isEmpty() ? "Nothing yet that you may see." : "",
                one.asks().stream()
                        .map(theme -> new ListedPage.Help(
                                theme,
                                found.strong().getOrDefault(theme, List.of()).stream()
                                        .map(other ->
                                                entry(other, found.directory().strengths(other, theme)))
                                        .toList()))
                        .toList());
    }

    private static List<Fact> facts(Listed one, List<Offices.Held> offices) {
        List<Fact> facts = new ArrayList<>();
        one.facts()
                .forEach((fact, value) ->
                        facts.add(new Fact(Sentences.capital(FactPhrases.fact(fact)), Sentences.capital(value))));
        offices.forEach(held -> facts.add(new Fact(
                Sentences.capital(FactPhrases.fact(held.office().id())),
                held.person().name())));
        return facts;
    }

    private static String lead(Listed one) {
        long awards =
                one.strengths().stream().filter(Listed.Strength::isAwarded).count();
        return awards == 0
                ? ""
                : English.sentence(English.count((int) awards, "Strength") + " of it " + (awards == 1 ? "was" : "were")
                        + " accredited by peers");
    }
}
