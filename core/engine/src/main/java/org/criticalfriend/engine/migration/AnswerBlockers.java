package org.criticalfriend.engine.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.EditionMapping.Lost;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Programme;

/** What was written and answered that the other edition has no place for. */
final class AnswerBlockers {

    private static final String KEPT = "; nothing is thrown away.";

    private AnswerBlockers() {}

    static List<String> in(CohortRecord record, EntryMigration migration) {
        Map<Lost, List<Entry>> lost = new LinkedHashMap<>();
        for (Entry entry : record.entries()) {
            migration
                    .mapping()
                    .lost(entry)
                    .ifPresent(what -> lost.computeIfAbsent(what, none -> new ArrayList<>())
                            .add(entry));
        }
        List<String> hindrances = new ArrayList<>();
        lost.forEach((what, entries) -> hindrances.add(sentence(what, entries)));
        hindrances.addAll(folded(migration, record.cohort().programme()));
        return hindrances;
    }

    private static String sentence(Lost lost, List<Entry> entries) {
        String what = Sentences.quote(lost.what());
        String where = Sentences.quote(lost.where());
        String sentence = switch (lost.sort()) {
            case NOTE -> "no longer asks for " + what + ", which " + People.have(entries, "written");
            case QUESTION -> "no longer asks " + what + ", which " + People.have(entries, "answered");
            case ITEM -> "no longer asks " + what + " in " + where + ", which " + People.have(entries, "answered");
            case LEVEL ->
                "no longer has the level " + what + " in " + where + ", which " + People.have(entries, "chosen");
            case SCALE ->
                "has another scale in place of " + what + " in " + where + ", on which "
                        + People.have(entries, "answered");
            case OPTION -> "no longer offers " + what + " under " + where + ", which " + People.have(entries, "chosen");
            case HEADING ->
                "no longer has the heading " + what + ", under which " + People.have(entries, "written " + where);
            case FIELD ->
                "no longer asks for the " + lost.what() + " in " + where + ", which "
                        + People.have(entries, "filled in");
        };
        return "The new edition " + sentence + KEPT;
    }

    /** Two answers of one person cannot become one. */
    private static List<String> folded(EntryMigration migration, Programme programme) {
        Map<String, List<EntryMigration.Step>> byId = new LinkedHashMap<>();
        migration
                .steps()
                .forEach(step -> byId.computeIfAbsent(step.now().id(), id -> new ArrayList<>())
                        .add(step));
        Map<String, List<Entry>> both = new LinkedHashMap<>();
        byId.values().stream()
                .filter(steps -> steps.size() > 1)
                .forEach(steps -> both.computeIfAbsent(
                                Titled.items(
                                        steps.stream()
                                                .map(EntryMigration.Step::before)
                                                .toList(),
                                        programme),
                                titles -> new ArrayList<>())
                        .add(steps.get(0).before()));
        List<String> hindrances = new ArrayList<>();
        both.forEach((titles, entries) -> hindrances.add("The new edition makes one of " + titles + ", and "
                + People.have(entries, "answered more than one of them") + KEPT));
        return hindrances;
    }
}
