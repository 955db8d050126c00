package org.criticalfriend.engine.impact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.programme.Step;

/**
 * What a year of a partnership came to. Numbers of organisations, visits and awards stand beside those of the year before;
 * then each cohort tells what its own documents tell of it as a whole, as far as the reader may read them.
 */
public final class ImpactReport {

    private final SchoolYear year;
    private final List<Chapter> now;
    private final List<Chapter> before;

    private ImpactReport(SchoolYear year, List<Chapter> chapters) {
        this.year = year;
        this.now = in(year, chapters);
        this.before = in(year.before(), chapters);
    }

    private static List<Chapter> in(SchoolYear year, List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> year.holds(chapter.cohort().start()))
                .sorted(Comparator.comparing((Chapter chapter) ->
                                chapter.cohort().programme().title())
                        .thenComparing(chapter -> chapter.cohort().id()))
                .toList();
    }

    /**
     * A cohort in the report.
     *
     * @param documents those of the cohort as a whole that the reader may read; of an earlier year they are not looked at
     */
    public record Chapter(Cohort cohort, List<Document> documents) {

        /** Takes a copy. */
        public Chapter {
            documents = List.copyOf(documents);
        }

        private long visits() {
            return Course.of(cohort).occurrences().stream()
                    .filter(one -> one.step() instanceof Step.Visit)
                    .count();
        }
    }

    /**
     * Composes the report of a year.
     *
     * @param chapters all cohorts of the instance
     * @param awards those that are listed for the partnership
     * @param instance who publishes it, as it stands at its head
     */
    public static Document compose(SchoolYear year, List<Chapter> chapters, List<Holding> awards, String instance) {
        ImpactReport report = new ImpactReport(year, chapters);
        List<Document.Part> parts = new ArrayList<>();
        add(parts, "The year in figures", report.figures());
        add(parts, "Who took part", report.phases());
        add(parts, "What was awarded", report.awards(awards));
        report.now.forEach(chapter -> add(parts, chapter.cohort().title(), told(chapter)));
        return new Document(
                "Impact report " + year.label(),
                "en-GB",
                instance,
                "What the programmes of the year came to, beside the year before.",
                false,
                List.of(),
                "Each reader sees what they may see of each programme.",
                parts);
    }

    private static void add(List<Document.Part> parts, String title, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(new Document.Part(title, blocks));
        }
    }

    private static List<Block> told(Chapter chapter) {
        List<Block> blocks = new ArrayList<>();
        for (Document document : chapter.documents()) {
            for (Document.Part part : document.parts()) {
                blocks.add(new Block.Heading(
                        chapter.documents().size() == 1 ? part.title() : document.title() + ": " + part.title()));
                blocks.addAll(part.blocks());
            }
        }
        return blocks;
    }

    private List<Block> figures() {
        if (now.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        for (String programme : programmes()) {
            List<String> row = new ArrayList<>(List.of(programme));
            row.addAll(beside(programme, all -> organisations(all).size()));
            row.addAll(beside(programme, all ->
                    (int) all.stream().mapToLong(Chapter::visits).sum()));
            row.addAll(beside(programme, all -> (int) all.stream()
                    .flatMap(chapter -> chapter.cohort().people().stream())
                    .map(person -> person.id())
                    .distinct()
                    .count()));
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of("Programme"));
        List.of("Organisations", "Visits", "People").forEach(name -> columns.addAll(beside(name)));
        String sentence = Sentences.sentence(Numbers.counted(organisations(now).size(), "organisation")
                + " took part in " + Numbers.counted(now.size(), "cohort"));
        return List.of(new Block.Paragraph(sentence), grid(columns, rows, 1));
    }

    /** The organisations of a kind by their phase, each counted once in a programme. */
    private List<Block> phases() {
        List<List<String>> rows = new ArrayList<>();
        for (String programme : programmes()) {
            Set<String> phases = new LinkedHashSet<>(values(places(of(now, programme)), "phase"));
            phases.addAll(values(places(of(before, programme)), "phase"));
            for (String phase : phases.stream().sorted().toList()) {
                List<String> row = new ArrayList<>(List.of(programme, Sentences.capital(phase)));
                row.addAll(beside(programme, all -> (int) places(all).stream()
                        .filter(place -> phase.equals(place.facts().get("phase")))
                        .count()));
                rows.add(row);
            }
        }
        List<String> columns = new ArrayList<>(List.of("Programme", "Phase"));
        columns.addAll(beside("Organisations"));
        return rows.isEmpty() ? List.of() : List.of(grid(columns, rows, 2));
    }

    private List<Block> awards(List<Holding> awards) {
        Map<String, List<Holding>> byTitle = new TreeMap<>();
        awards.forEach(holding -> byTitle.computeIfAbsent(holding.title(), none -> new ArrayList<>())
                .add(holding));
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> hubs = new ArrayList<>();
        byTitle.forEach((title, all) -> {
            rows.add(List.of(
                    title,
                    count(all, holding -> year.holds(holding.since())),
                    count(all, holding -> year.before().holds(holding.since())),
                    count(all, holding -> holding.isHeldOn(year.end()))));
            Map<String, Integer> byHub = new TreeMap<>();
            all.stream()
                    .filter(holding -> year.holds(holding.since()))
                    .map(this::hub)
                    .filter(hub -> !hub.isEmpty())
                    .forEach(hub -> byHub.merge(hub, 1, Integer::sum));
            byHub.forEach((hub, number) -> hubs.add(List.of(title, hub, Integer.toString(number))));
        });
        rows.removeIf(row -> row.stream().skip(1).allMatch("0"::equals));
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(grid(
                List.of(
                        "Award",
                        "New in " + year.label(),
                        "New in " + year.before().label(),
                        "Held at the year’s end"),
                rows,
                1));
        if (!hubs.isEmpty()) {
            blocks.add(grid(List.of("Award", "Hub", "New in " + year.label()), hubs, 2));
        }
        return blocks;
    }

    private String hub(Holding holding) {
        return now.stream()
                .flatMap(chapter ->
                        chapter.cohort().places().find(holding.holder().place()).map(chapter.cohort()::hubOf).stream())
                .findFirst()
                .orElse("");
    }

    private static String count(List<Holding> all, Predicate<Holding> which) {
        return Long.toString(all.stream().filter(which).count());
    }

    private List<String> programmes() {
        return now.stream()
                .map(chapter -> chapter.cohort().programme().title())
                .distinct()
                .toList();
    }

    private static List<Chapter> of(List<Chapter> chapters, String programme) {
        return chapters.stream()
                .filter(chapter -> chapter.cohort().programme().title().equals(programme))
                .toList();
    }

    /** A figure of the year, and that of the year before where anything is known of it. */
    private List<String> beside(String programme, ToIntFunction<List<Chapter>> figure) {
        String present = Integer.toString(figure.applyAsInt(of(now, programme)));
        if (before.isEmpty()) {
            return List.of(present);
        }
        List<Chapter> earlier = of(before, programme);
        return List.of(present, earlier.isEmpty() ? "–" : Integer.toString(figure.applyAsInt(earlier)));
    }

    private List<String> beside(String name) {
        return before.isEmpty() ? List.of(name) : List.of(name, year.before().label());
    }

    private static Set<String> organisations(List<Chapter> chapters) {
        Set<String> ids = new LinkedHashSet<>();
        places(chapters).forEach(place -> ids.add(place.id()));
        return ids;
    }

    private static Collection<Place> places(List<Chapter> chapters) {
        Map<String, Place> places = new LinkedHashMap<>();
        chapters.forEach(chapter -> chapter.cohort().places().forEach(place -> places.putIfAbsent(place.id(), place)));
        return places.values();
    }

    private static List<String> values(Collection<Place> places, String fact) {
        return places.stream()
                .map(place -> place.facts().getOrDefault(fact, ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Block.Grid grid(List<String> columns, List<List<String>> rows, int firstFigure) {
        return new Block.Grid(
                "",
                columns,
                rows,
                IntStream.range(firstFigure, columns.size()).boxed().toList());
    }
}
