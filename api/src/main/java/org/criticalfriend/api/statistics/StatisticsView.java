package org.criticalfriend.api.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.chart.BarChart;
import org.criticalfriend.api.chart.Bars;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.ReadershipPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
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
        List<Tabulated> answered = answers.tables();
        Cohort cohort = answers.in().cohort();
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
                        .withLead(lead(answers, sections))
                        .withSeenBy(answered.isEmpty() ? "" : seenBy(cohort, answered)),
                legend,
                isOpen(answers),
                Bars.parting(sections.stream()
                        .flatMap(section -> section.bars().stream())
                        .toList()),
                sections.stream().map(section -> section.page(scale)).toList(),
                unanswered(answers),
                sections.stream().map(section -> download(section.tabulated())).toList());
    }

    /** Whether nothing but answers is missing for the reader to see totals. */
    private static boolean isOpen(TabulateAnswers.Answers answers) {
        boolean isForReader =
                !answers.tables().isEmpty() || !answers.unanswered().isEmpty();
        return answers.waiting().isEmpty() && (isForReader || answers.hidden().isEmpty());
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

    private static String lead(TabulateAnswers.Answers answers, List<Section> sections) {
        List<Tabulated> answered = answers.tables();
        Cohort cohort = answers.in().cohort();
        if (answered.isEmpty() && !answers.waiting().isEmpty()) {
            return "Nothing is shown while people are answering.";
        }
        if (answered.isEmpty()) {
            return answers.unanswered().isEmpty() && !answers.hidden().isEmpty()
                    ? "There are no totals here that you may see."
                    : "Nothing has been answered yet.";
        }
        List<String> sentences = new ArrayList<>();
        for (Organisation organisation : cohort.programme().organisations()) {
            respondents(organisation, answered, cohort, sentences);
        }
        numbers(sections, sentences);
        return String.join(" ", sentences);
    }

    /** What stands beside the bars. */
    private static void numbers(List<Section> sections, List<String> sentences) {
        Set<String> scores = sections.stream()
                .filter(Section::hasMeans)
                .map(Section::scores)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean hasShares = sections.stream().anyMatch(Section::hasShares);
        if (!scores.isEmpty()) {
            sentences.add("Bars show how many chose each level; the number on the right is the mean"
                    + (scores.size() == 1 ? ", " + scores.iterator().next() : "")
                    + (hasShares ? ", or a share where there are two levels" : "") + ".");
        } else if (hasShares) {
            sentences.add("Bars show how many chose each level; the number on the right is a share.");
        }
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

    private static String seenBy(Cohort cohort, List<Tabulated> answered) {
        int smallest = answered.stream()
                .mapToInt(table -> table.table().smallestGroup())
                .min()
                .orElse(0);
        ReadershipPhrases phrases = new ReadershipPhrases(cohort.programme());
        String printed = answered.stream()
                .map(Tabulated::instrument)
                .flatMap(instrument -> phrases.printing(instrument).stream()
                        .map(documents -> " “" + instrument.title() + "” is printed one by one in " + documents + "."))
                .collect(Collectors.joining());
        return English.printed("Shown here as totals only, never for fewer than " + Numbers.word(smallest)
                + " people; where these come from fewer than three organisations, to those organisations alone."
                + " Answers are counted when their step is over, and what is given later when the next step that asks the"
                + " same is over, at the latest with the cohort."
                + printed);
    }

    private static String unanswered(TabulateAnswers.Answers answers) {
        List<String> sentences = new ArrayList<>();
        for (Instrument instrument : answers.waiting()) {
            sentences.add(instrument.title() + " is still being answered"
                    + answers.in()
                            .counted()
                            .until(instrument)
                            .map(last -> "; what was answered is shown after " + English.printed(Times.date(last)))
                            .orElse("")
                    + ".");
        }
        if (!answers.unanswered().isEmpty() && !answers.tables().isEmpty()) {
            sentences.add("No answers yet: " + titles(answers.unanswered()) + ".");
        }
        if (!answers.hidden().isEmpty()) {
            sentences.add("You are not among those who see totals of " + titles(answers.hidden()) + ".");
        }
        return String.join(" ", sentences);
    }

    private static String titles(List<Instrument> instruments) {
        return Sentences.and(instruments.stream().map(Instrument::title).toList());
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
