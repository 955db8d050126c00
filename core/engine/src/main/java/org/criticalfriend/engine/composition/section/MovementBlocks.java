package org.criticalfriend.engine.composition.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.composition.material.Answers;
import org.criticalfriend.engine.composition.material.Before;
import org.criticalfriend.engine.composition.material.RatedItems;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.statistics.Group;
import org.criticalfriend.engine.statistics.SmallGroups;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;

/**
 * Shows how answers moved since the cohort before, from each respondent's own two answers: of those who had a level and
 * chose again, how many are on which level now; and apart from them, how many chose none now.
 *
 * <p>A single host's move is as private as its answer. Those who had a level are told only where at least as many of
 * them chose again as the smallest group has. Among them, a level that fewer moved to is not told by itself, and with it
 * goes the next smallest, so that subtraction does not bring it back ({@link SmallGroups}). How many chose none is told
 * where it is nobody, or at least as many.
 */
final class MovementBlocks {

    private static final String NOT_SHOWN = "not shown";

    private final Programme programme;
    private final Cohort cohort;

    public MovementBlocks(Cohort cohort) {
        this.cohort = cohort;
        this.programme = cohort.programme();
    }

    public List<Block> blocks(Instrument instrument, Answers now, Before before, SmallGroups rule) {
        Map<String, String> items = RatedItems.of(programme, instrument);
        List<Block> blocks = new ArrayList<>();
        items.forEach((item, text) -> {
            Moves moves = moves(instrument, item, now, before);
            List<Block> told = told(instrument, moves, before.smallGroups(instrument, rule), before.label());
            if (!told.isEmpty() && items.size() > 1) {
                blocks.add(new Block.Heading(text));
            }
            blocks.addAll(told);
        });
        if (!blocks.isEmpty()) {
            blocks.addAll(before.told(instrument));
        }
        return blocks;
    }

    /**
     * How the answers to one item moved.
     *
     * @param scale of the item
     * @param again by the earlier level, from the lowest: who is now on which level, from the lowest
     * @param none by the earlier level: who chose none now
     */
    private record Moves(Scale scale, List<List<Group>> again, List<Group> none) {}

    private Moves moves(Instrument instrument, String item, Answers now, Before before) {
        Scale scale = CohortRecord.scale(programme, instrument, item);
        List<String> levels = scale.levels().stream().map(Scale.Level::id).toList();
        Map<String, String> present = now.levels(instrument, item);
        Set<String> asked = now.asked(instrument);
        List<List<Group>> again = new ArrayList<>();
        List<Group> none = new ArrayList<>();
        for (String earlier : levels) {
            Set<String> had = new LinkedHashSet<>();
            for (Answers one : before.answers()) {
                one.levels(instrument, item).forEach((respondent, level) -> {
                    if (level.equals(earlier)) {
                        had.add(respondent);
                    }
                });
            }
            again.add(levels.stream()
                    .map(level -> now.group(
                            instrument,
                            had.stream()
                                    .filter(respondent -> level.equals(present.get(respondent)))
                                    .toList()))
                    .toList());
            none.add(now.group(
                    instrument,
                    had.stream()
                            .filter(respondent -> !present.containsKey(respondent) && asked.contains(respondent))
                            .toList()));
        }
        return new Moves(scale, again, none);
    }

    private List<Block> told(Instrument instrument, Moves moves, SmallGroups rule, String before) {
        String noun = instrument.per().equals("person") ? "people" : "hosts";
        List<Scale.Level> levels = moves.scale().levels();
        List<List<String>> rows = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<String> few = new ArrayList<>();
        List<String> fewOrganisations = new ArrayList<>();
        for (int had = 0; had < levels.size(); had++) {
            List<Group> groups = moves.again().get(had);
            List<Integer> cells = groups.stream().map(Group::size).toList();
            Group all = Group.of(
                    groups.stream().flatMap(group -> group.people().stream()).toList());
            String title = levels.get(had).title();
            if (rule.isOfFewPeople(all)) {
                few.add(title);
            } else if (!rule.isShown(all)) {
                fewOrganisations.add(title);
            } else if (all.size() > 0) {
                Set<Integer> withheld = rule.withheld(groups);
                rows(levels, had, cells, withheld, rows);
                sentences.add(sentence(levels, had, cells, withheld, noun));
            }
            int none = moves.none().get(had).size();
            if (none > 0 && rule.isShown(moves.none().get(had))) {
                rows.add(List.of(title, unanswered(moves.scale()), Integer.toString(none), ""));
                sentences.add(none + " " + noun + " that were " + title + " chose none this time.");
            }
        }
        List<Block> blocks = new ArrayList<>();
        sentences.forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
        if (!rows.isEmpty()) {
            List<String> columns =
                    List.of(before, cohort.label(), Sentences.capital(noun), "% of those who chose again");
            blocks.add(new Block.Grid("", columns, rows, List.of(2, 3)));
        }
        if (!few.isEmpty()) {
            blocks.add(new Block.Paragraph("Of the " + noun + " that were " + Sentences.or(few) + ", fewer than "
                    + rule.smallest() + " chose again; where they are now is not shown, so that "
                    + (noun.equals("people") ? "nobody" : "no host") + " can be known by it."));
        }
        if (!fewOrganisations.isEmpty()) {
            blocks.add(new Block.Paragraph("All " + noun + " that were " + Sentences.or(fewOrganisations)
                    + " and chose again come from fewer than three organisations; where they are now is shown to these"
                    + " organisations alone."));
        }
        return blocks;
    }

    private static String unanswered(Scale scale) {
        return scale.unanswered() == null ? "No answer" : scale.unanswered();
    }

    private static void rows(
            List<Scale.Level> levels, int had, List<Integer> cells, Set<Integer> withheld, List<List<String>> rows) {
        int n = cells.stream().mapToInt(Integer::intValue).sum();
        for (int level = levels.size() - 1; level >= 0; level--) {
            if (withheld.contains(level)) {
                rows.add(List.of(levels.get(had).title(), levels.get(level).title(), NOT_SHOWN, NOT_SHOWN));
            } else if (cells.get(level) > 0) {
                rows.add(List.of(
                        levels.get(had).title(),
                        levels.get(level).title(),
                        Integer.toString(cells.get(level)),
                        Long.toString(percent(cells.get(level), n))));
            }
        }
    }

    private static String sentence(
            List<Scale.Level> levels, int had, List<Integer> cells, Set<Integer> withheld, String noun) {
        int n = cells.stream().mapToInt(Integer::intValue).sum();
        String were = n + " " + noun + " that were " + levels.get(had).title() + " and chose again";
        List<String> parts = new ArrayList<>();
        for (int level = levels.size() - 1; level >= 0; level--) {
            if (level != had && cells.get(level) > 0 && !withheld.contains(level)) {
                parts.add(
                        part(cells.get(level), n, "became " + levels.get(level).title()));
            }
        }
        if (cells.get(had) > 0 && !withheld.contains(had)) {
            parts.add(part(cells.get(had), n, "stayed"));
        }
        if (parts.isEmpty()) {
            return "Of " + were + ", too few are on each level now to be shown.";
        }
        if (withheld.isEmpty() && parts.size() == 1) {
            return "All " + were + " " + parts.get(0).substring(parts.get(0).indexOf("% ") + 2) + ".";
        }
        return "Of " + were + ", " + Sentences.and(parts)
                + (withheld.isEmpty() ? "." : "; where the others are is not shown.");
    }

    private static String part(int count, int n, String what) {
        return percent(count, n) + " % " + what;
    }

    private static long percent(int count, int n) {
        return Math.round(100.0 * count / n);
    }
}
