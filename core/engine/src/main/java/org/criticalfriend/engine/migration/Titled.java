package org.criticalfriend.engine.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.migration.Move.Renamed;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;

/** What people call the parts of the programme that an entry names. */
final class Titled {

    private static final String ITEM = "item";

    private Titled() {}

    /** What is called otherwise in the other edition, in the order of the record. */
    static List<Renamed> renamed(CohortRecord before, EntryMigration migration, Programme target) {
        Map<List<String>, Integer> renamed = new LinkedHashMap<>();
        Programme programme = before.cohort().programme();
        for (EntryMigration.Step step : migration.steps()) {
            Map<String, String> was = parts(programme, step.before());
            Map<String, String> is = parts(target, step.now());
            was.forEach((part, title) -> {
                String now = is.getOrDefault(part, title);
                if (!title.equals(now)) {
                    renamed.merge(List.of(title, now), 1, Integer::sum);
                }
            });
        }
        List<Renamed> all = new ArrayList<>();
        renamed.forEach((titles, entries) -> all.add(new Renamed(titles.get(0), titles.get(1), entries)));
        return all;
    }

    /** The statements that some entries answer, one after the other. */
    static String items(List<Entry> entries, Programme programme) {
        Set<String> titles = new LinkedHashSet<>();
        entries.forEach(entry -> {
            Map<String, String> parts = parts(programme, entry);
            titles.add(Sentences.quote(parts.getOrDefault(ITEM, parts.getOrDefault("thing", entry.collected()))));
        });
        return Sentences.and(List.copyOf(titles));
    }

    /** The title of whatever was given: a note, an instrument or a choice. */
    static String thing(Programme programme, String collected) {
        return programme
                .notes()
                .find(collected)
                .map(Note::title)
                .or(() -> programme.instruments().find(collected).map(Instrument::title))
                .or(() -> programme.choices().find(collected).map(Choice::title))
                .orElse("");
    }

    private static Map<String, String> parts(Programme programme, Entry entry) {
        Map<String, String> parts = new LinkedHashMap<>();
        String thing = thing(programme, entry.collected());
        if (thing.isEmpty()) {
            return parts;
        }
        parts.put("thing", thing);
        if (entry.content() instanceof Content.Words words) {
            words.headings()
                    .forEach((framework, heading) -> programme
                            .frameworks()
                            .find(framework)
                            .flatMap(one -> one.headings().find(heading))
                            .ifPresent(one -> parts.put("heading " + framework, one.title())));
        } else if (entry.content() instanceof Content.Rating rating) {
            Instrument instrument =
                    programme.instruments().find(entry.collected()).orElseThrow();
            item(programme, instrument, rating.item()).ifPresent(text -> parts.put(ITEM, text));
            CohortRecord.scale(programme, instrument, rating.item()).levels().stream()
                    .filter(level -> level.id().equals(rating.level()))
                    .map(Scale.Level::title)
                    .forEach(title -> parts.put("level", title));
        } else if (entry.content() instanceof Content.Chosen chosen) {
            programme
                    .choices()
                    .find(entry.collected())
                    .flatMap(choice -> choice.options().find(chosen.option()))
                    .ifPresent(option -> parts.put("option", option.title()));
        }
        return parts;
    }

    private static Optional<String> item(Programme programme, Instrument instrument, String item) {
        String framework = instrument.each() == null ? null : instrument.each().heading();
        return framework == null
                ? instrument.items().find(item).map(Instrument.Item::text)
                : programme
                        .frameworks()
                        .find(framework)
                        .flatMap(one -> one.headings().find(item))
                        .map(Framework.Heading::title);
    }
}
