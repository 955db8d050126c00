package org.criticalfriend.engine.composition.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.composition.material.Answers;
import org.criticalfriend.engine.composition.material.Before;
import org.criticalfriend.engine.composition.material.Split;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Step;

/** Shows how many there are of some things: in all, for each group, and beside the cohort before. */
final class CountBlocks {

    private final Titles titles;
    private final Holders holders;

    /** Who holds an award now, in the cohort or in an earlier one. */
    interface Holders {

        /** The ids of the places that hold it, or of the people; empty where there is no such award. */
        List<String> of(Answers answers, String award);
    }

    public CountBlocks(Titles titles, Holders holders) {
        this.titles = titles;
        this.holders = holders;
    }

    public List<Block> blocks(Output.Section section, List<String> counted, Answers now, Before before) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(inAll(counted, now, before));
        for (String by : section.splitBy()) {
            apart(counted, now, before, new Split(by, titles)).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Block inAll(List<String> counted, Answers now, Before before) {
        List<List<String>> rows = new ArrayList<>();
        for (String one : counted) {
            List<String> row = new ArrayList<>(List.of(title(now, one)));
            row.addAll(numbers(
                    things(now, one).size(),
                    before,
                    before.answers().stream()
                            .mapToInt(earlier -> things(earlier, one).size())
                            .sum()));
            rows.add(row);
        }
        return grid(List.of(""), rows, before);
    }

    private Optional<Block> apart(List<String> counted, Answers now, Before before, Split split) {
        List<List<String>> rows = new ArrayList<>();
        for (String one : counted) {
            Map<String, Integer> present = groups(now, one, split);
            Map<String, Integer> earlier = new LinkedHashMap<>();
            before.answers()
                    .forEach(past -> groups(past, one, split)
                            .forEach((group, number) -> earlier.merge(group, number, Integer::sum)));
            Set<String> all = new LinkedHashSet<>(present.keySet());
            all.addAll(earlier.keySet());
            all.stream().sorted(split.order(now)).forEach(group -> {
                List<String> row = new ArrayList<>(List.of(title(now, one), group));
                row.addAll(numbers(present.getOrDefault(group, 0), before, earlier.getOrDefault(group, 0)));
                rows.add(row);
            });
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(grid(List.of("", split.title()), rows, before));
    }

    private Map<String, Integer> groups(Answers answers, String counted, Split split) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        things(answers, counted).forEach(place -> groups.merge(split.group(answers, place), 1, Integer::sum));
        return groups;
    }

    private static Block grid(List<String> names, List<List<String>> rows, Before before) {
        List<String> columns = new ArrayList<>(names);
        columns.add("Number");
        if (before.isThere()) {
            columns.add(before.label());
            columns.add("Change");
        }
        List<Integer> figures =
                IntStream.range(names.size(), columns.size()).boxed().toList();
        return new Block.Grid("", columns, rows, figures);
    }

    private static List<String> numbers(int now, Before before, int earlier) {
        String change = (now > earlier ? "+" : "") + (now - earlier);
        return before.isThere()
                ? List.of(Integer.toString(now), Integer.toString(earlier), change)
                : List.of(Integer.toString(now));
    }

    private String title(Answers now, String counted) {
        Programme programme = now.cohort().programme();
        return programme
                .awards()
                .find(counted)
                .map(award -> Nouns.plural(award.title()))
                .or(() -> programme.notes().find(counted).map(Note::title))
                .orElseGet(() -> Sentences.capital(Nouns.plural(titles.per(counted))));
    }

    /** One place for each thing there is, which says to which group it belongs; empty where it belongs to none. */
    private List<String> things(Answers answers, String counted) {
        if (counted.equals("team")) {
            return answers.cohort().teams().stream()
                    .map(Team::places)
                    .map(places -> places.isEmpty() ? "" : places.get(0))
                    .toList();
        }
        if (counted.equals("visit")) {
            return answers.course().occurrences().stream()
                    .filter(one -> one.step() instanceof Step.Visit)
                    .map(Occurrence::place)
                    .toList();
        }
        if (answers.cohort().programme().organisations().has(counted)) {
            return answers.cohort().places().stream()
                    .filter(place -> place.role().equals(counted))
                    .map(Place::id)
                    .toList();
        }
        if (answers.cohort().programme().roles().has(counted)) {
            Map<String, String> people = new LinkedHashMap<>();
            answers.cohort().seats().stream()
                    .filter(seat -> seat.role().equals(counted))
                    .forEach(seat -> people.putIfAbsent(seat.person(), home(answers, seat)));
            return List.copyOf(people.values());
        }
        if (answers.cohort().programme().awards().has(counted)) {
            return holders.of(answers, counted);
        }
        return answers.entries().stream()
                .filter(entry -> entry.collected().equals(counted))
                .map(entry -> entry.place())
                .toList();
    }

    private static String home(Answers answers, Seat seat) {
        return answers.cohort()
                .people()
                .find(seat.person())
                .map(person -> person.place())
                .orElse("");
    }
}
