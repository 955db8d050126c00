package org.criticalfriend.engine.language.difference.record;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.language.difference.pair.Asked;
import org.criticalfriend.engine.language.difference.pair.Changed;
import org.criticalfriend.engine.language.difference.pair.Crosswalk;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.RecordPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.programme.Instrument;

/** What is asked: the surveys and ratings, by whom and on which scale. */
public final class Questions {

    private Questions() {}

    /** What is different; who may see the answers is told elsewhere. */
    public static List<Statement> of(EditionPair sides) {
        Pairs<Instrument> pairs = pairs(sides);
        List<Statement> statements = new ArrayList<>();
        if (!pairs.removed().isEmpty()) {
            statements.add(Statement.of(Sentences.capital(counted(pairs.removed()))
                    + (pairs.removed().size() == 1 ? " is" : " are") + " no longer asked: "
                    + Sentences.and(titles(pairs.removed())) + "."));
        }
        statements.addAll(added(sides, pairs));
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Instrument::title)));
        GroupedChanges changes = new GroupedChanges();
        pairs.kept().forEach(pair -> changes(sides, pair, changes));
        statements.addAll(Statement.together(changes.sentences()));
        pairs.kept().forEach(pair -> statements.addAll(Items.of(sides, pair)));
        statements.addAll(Statement.together(Asked.elsewhere(
                sides,
                pairs.kept().stream().map(pair -> pair.map(Instrument::id)).toList())));
        statements.addAll(Statement.together(
                Crosswalk.INSTRUMENT.told(pairs, instrument -> Sentences.title(instrument.title()))));
        statements.addAll(Statement.together(RenamedParts.hints(pairs.kept(), Instrument::title, Instrument::hint)));
        statements.addAll(Levels.of(sides));
        return statements;
    }

    static Pairs<Instrument> pairs(EditionPair sides) {
        return Pairs.of(
                sides.before().instruments(),
                sides.now().instruments(),
                Instrument::was,
                sides.before().programme());
    }

    private static List<Statement> added(EditionPair sides, Pairs<Instrument> pairs) {
        if (pairs.added().isEmpty()) {
            return List.of();
        }
        List<String> lines = pairs.added().stream()
                .map(instrument -> Sentences.title(instrument.title()) + ": "
                        + sides.is().records().instrument(instrument) + "; "
                        + sides.is().occasions().asked(instrument.id()))
                .toList();
        List<Statement> statements = new ArrayList<>();
        statements.add(
                lines.size() == 1
                        ? Statement.of("New to answer is " + lines.get(0).replaceFirst(": ", ", ") + ".")
                        : new Statement(Sentences.capital(counted(pairs.added())) + " are new:", lines));
        if (!pairs.removed().isEmpty()) {
            statements.add(Statement.of("The figures of what is new begin with "
                    + sides.now().edition() + "; they cannot be compared with those of what is no longer asked."));
        }
        return statements;
    }

    private static List<String> titles(List<Instrument> instruments) {
        return Sentences.titles(instruments.stream().map(Instrument::title).toList());
    }

    private static String counted(List<Instrument> instruments) {
        long surveys = instruments.stream().filter(RecordPhrases::isSurvey).count();
        int number = instruments.size();
        if (surveys == number) {
            return Numbers.counted(number, "survey");
        }
        return surveys == 0 ? Numbers.counted(number, "rating") : Numbers.word(number) + " surveys and ratings";
    }

    private static void changes(EditionPair sides, Pair<Instrument> pair, GroupedChanges changes) {
        Instrument now = pair.now();
        Instrument before = pair.before();
        String title = Sentences.title(now.title());
        Who instrument = Who.one(title);
        if (pair.differs(Instrument::by) || pair.differs(Instrument::per)) {
            String is = sides.is().records().answered(now);
            String was = sides.was().records().answered(before);
            changes.add(instrument, who -> who.is() + " now answered " + is + "; before, " + was);
        }
        if (pair.differs(Instrument::each)) {
            String is = sides.is().records().rated(now);
            String was = sides.was().records().rated(before);
            changes.add(
                    instrument,
                    who -> who.words() + " now " + (who.isSeveral() ? "rate " : "rates ") + is + "; before, " + was);
        }
        if (!Levels.isSame(sides, before.scale(), now.scale())) {
            String is = scale(sides, now.scale(), true);
            String was = scale(sides, before.scale(), false);
            changes.add(
                    instrument,
                    who -> who.is() + " now answered " + is + "; before, " + was
                            + ". Answers on the one scale cannot be compared with answers on the other");
        }
        if (pair.differs(Instrument::comment)) {
            String is = RecordPhrases.comment(now.comment()).orElse("without words beside each answer");
            String was = RecordPhrases.comment(before.comment()).orElse("without words beside each answer");
            changes.add(instrument, who -> who.is() + " now answered " + is + "; before, " + was);
        }
        Changed.onlyIf(sides, title, "asked", pair.map(Instrument::onlyIf), changes);
    }

    /** The levels of a scale of the newer or the older edition. */
    static String scale(EditionPair sides, String id, boolean isNow) {
        return isNow
                ? sides.now().scales().find(id).map(sides.is().records()::scale).orElse(id)
                : sides.before()
                        .scales()
                        .find(id)
                        .map(sides.was().records()::scale)
                        .orElse(id);
    }
}
