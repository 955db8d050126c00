package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.RecordPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;

/** What is rated, on which scale, and what the levels mean. */
final class Rated {

    private Rated() {}

    static Optional<Chapter> of(Programme programme, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft("What is asked and rated");
        programme.instruments().forEach(instrument -> chapter.within(instrument(programme, instrument, words)));
        programme.scales().forEach(scale -> chapter.within(scale(scale, words)));
        return chapter.finish();
    }

    static Optional<Chapter> instrument(Programme programme, Instrument instrument, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft(instrument.title());
        chapter.say(instrument.hint());
        chapter.say(Sentences.sentence(words.records().instrument(instrument) + "; "
                + words.occasions().asked(instrument.id())));
        chapter.list(
                "",
                instrument.items().stream()
                        .map(item -> item(programme, item, words))
                        .toList());
        chapter.say(words.readership().answers(instrument));
        return chapter.finish();
    }

    private static String item(Programme programme, Instrument.Item item, InWords words) {
        List<String> know = new ArrayList<>();
        if (item.hint() != null) {
            know.add(item.hint());
        }
        if (item.scale() != null) {
            programme.scales().find(item.scale()).map(words.records()::scale).ifPresent(know::add);
        }
        if (item.negative()) {
            know.add("worded negatively: a high mean is not good news");
        }
        if (item.onlyIf() != null) {
            know.add(words.conditions().only(item.onlyIf()));
        }
        return item.text() + (know.isEmpty() ? "" : " (" + String.join("; ", know) + ")");
    }

    static Optional<Chapter> scale(Scale scale, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft("Scale: " + scale.title());
        chapter.say(scale.hint());
        if (scale.range() != null) {
            chapter.say("It runs " + words.records().scale(scale) + ".");
        } else {
            List<List<String>> rows = new ArrayList<>();
            List<Scale.Level> levels = scale.levels();
            for (int place = levels.size() - 1; place >= 0; place--) {
                Scale.Level level = levels.get(place);
                rows.add(List.of(
                        level.title() + (level.shortTitle() == null ? "" : " (in tables: " + level.shortTitle() + ")"),
                        scale.scores().get(place).toString(),
                        described(level)));
            }
            chapter.table(List.of("Level", "Counts as", "What it looks like"), rows);
        }
        if (!scale.favourable().isEmpty()) {
            chapter.say("What counts as agreeing: " + RecordPhrases.favourable(scale) + ".");
        }
        if (scale.unanswered() != null) {
            chapter.say("Whoever chooses no level is counted as " + Sentences.title(scale.unanswered()) + ".");
        }
        return chapter.finish();
    }

    private static String described(Scale.Level level) {
        List<String> described = new ArrayList<>();
        if (level.descriptor() != null) {
            described.add(level.descriptor());
        }
        if (level.hint() != null) {
            described.add(level.hint());
        }
        return String.join(" ", described);
    }
}
