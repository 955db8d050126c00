package org.criticalfriend.engine.migration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.EditionMapping;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Programme;

/**
 * The entries of a cohort on their way to another edition.
 *
 * @param steps each entry that carries over as it is and as it is to be, in the order in which they were first kept
 */
record EntryMigration(EditionMapping mapping, List<Step> steps) {

    /** An entry as it is and as it is to be; the same where nothing of it changes. */
    record Step(Entry before, Entry now) {

        boolean isChange() {
            return !before.equals(now);
        }
    }

    static EntryMigration of(CohortRecord record, Programme target, Instant at) {
        EditionMapping mapping = new EditionMapping(record.cohort().programme(), target);
        List<Step> steps = new ArrayList<>();
        Map<String, Step> changed = new LinkedHashMap<>();
        for (Entry entry : record.entries()) {
            carried(mapping, entry)
                    .map(now -> new Step(entry, rewritten(entry, now, at)))
                    .ifPresent(step -> {
                        steps.add(step);
                        if (step.isChange()) {
                            changed.put(entry.id(), step);
                        }
                    });
        }
        // What somebody said yes to says the same under another name, so nobody has to say it again.
        return new EntryMigration(
                mapping, steps.stream().map(step -> agreed(step, changed, at)).toList());
    }

    private static Optional<Entry> carried(EditionMapping mapping, Entry entry) {
        boolean isOfTheFile = entry.content() instanceof Content.Words
                || entry.content() instanceof Content.Rating
                || entry.content() instanceof Content.Chosen;
        if (!isOfTheFile) {
            return Optional.of(entry);
        }
        return mapping.lost(entry).isPresent() ? Optional.empty() : mapping.carried(entry);
    }

    private static Entry rewritten(Entry before, Entry now, Instant at) {
        return before.equals(now) ? before : next(now, id(before, now), now.content(), at);
    }

    private static Entry next(Entry entry, String id, Content content, Instant at) {
        return new Entry(
                id,
                entry.occurrence(),
                entry.collected(),
                entry.author(),
                entry.place(),
                content,
                entry.version() + 1,
                at);
    }

    /** An answer that is given once is found again by its id, which begins with what was asked. */
    private static String id(Entry before, Entry now) {
        String asked = asked(before);
        return !asked.isEmpty() && before.id().startsWith(asked)
                ? asked(now) + before.id().substring(asked.length())
                : before.id();
    }

    private static String asked(Entry entry) {
        String item = entry.content() instanceof Content.Rating rating
                ? rating.item()
                : entry.content() instanceof Content.Chosen ? "option" : "";
        return item.isEmpty() ? "" : entry.occurrence() + "." + entry.collected() + "." + item + ".";
    }

    private static Step agreed(Step step, Map<String, Step> changed, Instant at) {
        if (!(step.now().content() instanceof Content.Agreed agreed)) {
            return step;
        }
        Map<String, Integer> to = new LinkedHashMap<>();
        agreed.to().forEach((id, version) -> {
            Step other = changed.get(id);
            boolean isOfThatVersion = other != null && other.before().version() == version;
            to.put(other == null ? id : other.now().id(), isOfThatVersion ? version + 1 : version);
        });
        Content.Agreed now = new Content.Agreed(to);
        return now.equals(agreed)
                ? step
                : new Step(step.before(), next(step.now(), step.now().id(), now, at));
    }

    List<Entry> entries() {
        return steps.stream().map(Step::now).toList();
    }

    Map<String, Entry> rewritten() {
        Map<String, Entry> rewritten = new LinkedHashMap<>();
        steps.stream()
                .filter(Step::isChange)
                .forEach(step -> rewritten.put(step.before().id(), step.now()));
        return rewritten;
    }
}
