package org.criticalfriend.api.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.chart.BarChart;
import org.criticalfriend.api.chart.Bars;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Organisation;

/** What a cohort answered, instrument by instrument. */
public final class StatisticsView {

    private final Frames frames;

    @Inject
    public StatisticsView(Frames frames) {
        this.frames = frames;
    }

    /** The page of a cohort's instruments that have answers. */
    public StatisticsPage of(TabulateAnswers.Answers answers) {
        CohortRecord record = answers.in().record();
        List<Tabulated> answered = answers.tables();
        Cohort cohort = record.cohort();
        List<Section> sections = new ArrayList<>();
        answered.forEach(table -> sections.add(new Section(table)));
        // The bars share one legend at the top, so what it explains comes first.
        String scale = commonestScale(sections);
        sections.sort(Comparator.comparing(section -> section.rank(scale)));
        List<BarChart.Key> legend = sections.stream()
                .filter(section -> section.rank(scale) == 0)
                .findFirst()
                .map(Section::legend)
                .orElse(List.of());
        return new StatisticsPage(
                frames.below(cohort, "What was answered")
                        .withCaption(cohort.title())
                        .withLead(lead(cohort, answered, sections))
                        .withSeenBy(answered.isEmpty() ? "" : seenBy(answered)),
                legend,
                Bars.parting(sections.stream()
                        .flatMap(section -> section.bars().stream())
                        .toList()),
                sections.stream().map(section -> section.page(scale)).toList(),
                unanswered(record),
                sections.stream().map(section -> download(section.tabulated())).toList());
    }

    private static String commonestScale(List<Section> sections) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        sections.stream()
                .filter(Section::hasBars)
                .forEach(section -> uses.merge(section.scale().id(), 1, Integer::sum));
        return uses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String lead(Cohort cohort, List<Tabulated> answered, List<Section> sections) {
        if (answered.isEmpty()) {
            return "Nothing has been answered yet.";
        }
        List<String> sentences = new ArrayList<>();
        for (Organisation organisation : cohort.programme().organisations()) {
            respondents(organisation, answered, cohort, sentences);
        }
        boolean hasBars = sections.stream().anyMatch(Section::hasBars);
        if (hasBars) {
            Set<String> scores = new LinkedHashSet<>();
            sections.stream().filter(Section::hasBars).forEach(section -> scores.add(section.scores()));
            sentences.add("Bars show how many chose each level; the number on the right is the mean"
                    + (scores.size() == 1 ? ", " + scores.iterator().next() : "") + ".");
        }
        return String.join(" ", sentences);
    }

    /** How many answered of those that were each asked for one answer, as most of the statements have it. */
    private static void respondents(
            Organisation organisation, List<Tabulated> answered, Cohort cohort, List<String> sentences) {
        List<Integer> numbers = answered.stream()
                .filter(table -> table.instrument().per().equals(organisation.id()))
                .flatMap(table -> table.table().expected().stream().boxed())
                .sorted()
                .toList();
        if (numbers.isEmpty()) {
            return;
        }
        int least = numbers.get(0);
        int most = numbers.get(numbers.size() - 1);
        long all = cohort.places().stream()
                .filter(place -> place.role().equals(organisation.id()))
                .count();
        sentences.add((least == most ? "" + most : "Between " + least + " and " + most) + " of the " + all + " "
                + English.plural(organisation.title()) + " answered.");
    }

    private static String seenBy(List<Tabulated> answered) {
        int smallest = answered.stream()
                .mapToInt(table -> table.table().smallestGroup())
                .min()
                .orElse(0);
        return "Shown as totals only, never for fewer than " + Numbers.word(smallest) + " answers.";
    }

    private static String unanswered(CohortRecord record) {
        Set<String> answered = record.collected();
        List<String> titles = record.cohort().programme().instruments().stream()
                .filter(instrument -> !answered.contains(instrument.id()))
                .map(Instrument::title)
                .toList();
        return titles.isEmpty() ? "" : "No answers yet: " + Sentences.and(titles) + ".";
    }

    private static StatisticsPage.Download download(Tabulated table) {
        String cohort = table.cohort().id();
        String instrument = table.instrument().id();
        return new StatisticsPage.Download(
                table.instrument().title(),
                List.of(
                        new Link("CSV", Addresses.figures(cohort, instrument, "csv")),
                        new Link("JSON", Addresses.figures(cohort, instrument, "json"))));
    }
}
