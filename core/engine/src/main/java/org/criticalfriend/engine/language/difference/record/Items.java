package org.criticalfriend.engine.language.difference.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.engine.language.difference.pair.Changed;
import org.criticalfriend.engine.language.difference.pair.Crosswalk;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Instrument.Item;

/** The statements and questions of one instrument that both editions ask. */
final class Items {

    private Items() {}

    static List<Statement> of(EditionPair sides, Pair<Instrument> instrument) {
        Pairs<Item> pairs = Pairs.of(
                instrument.before().items(),
                instrument.now().items(),
                Item::was,
                sides.before().programme());
        String title = Sentences.title(instrument.now().title());
        List<String> sentences = new ArrayList<>();
        if (!pairs.added().isEmpty()) {
            sentences.add(title + " asks " + Numbers.counted(pairs.added().size(), "question") + " more: "
                    + Sentences.and(quotes(pairs.added())) + ".");
        }
        if (!pairs.removed().isEmpty()) {
            sentences.add(title + " no longer asks " + Sentences.and(quotes(pairs.removed())) + ".");
        }
        GroupedChanges changes = new GroupedChanges();
        pairs.kept().forEach(pair -> changes(sides, instrument, pair, changes));
        sentences.addAll(changes.sentences());
        sentences.addAll(Crosswalk.ITEM.told(pairs, item -> Sentences.quote(item.text())));
        sentences.addAll(RenamedParts.hints(pairs.kept(), Item::text, Item::hint));
        if (pairs.isReordered()) {
            sentences.add("The questions of " + title + " stand in another order.");
        }
        List<Statement> statements = new ArrayList<>(Statement.together(sentences));
        statements.addAll(reworded(title, pairs));
        return statements;
    }

    private static List<String> quotes(List<Item> items) {
        return items.stream().map(item -> Sentences.quote(item.text())).toList();
    }

    private static List<Statement> reworded(String title, Pairs<Item> pairs) {
        List<Pair<Item>> reworded =
                pairs.kept().stream().filter(pair -> pair.differs(Item::text)).toList();
        List<String> lines = reworded.stream()
                .map(pair -> Sentences.quote(pair.now().text()) + "; before: "
                        + Sentences.quote(pair.before().text()))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        boolean goesOn = reworded.stream()
                .noneMatch(pair -> pair.differs(Item::scale) || pairs.anew().contains(pair.now()));
        String figures = lines.size() == 1 ? "; its figures go on" : "; their figures go on";
        return List.of(new Statement(
                title + " words " + Numbers.counted(lines.size(), "question") + " anew" + (goesOn ? figures : "") + ":",
                lines));
    }

    private static void changes(
            EditionPair sides, Pair<Instrument> instrument, Pair<Item> pair, GroupedChanges changes) {
        String text = Sentences.quote(pair.now().text());
        Who item = Who.one(text);
        if (pair.differs(Item::negative)) {
            changes.add(
                    item,
                    pair.now().negative()
                            ? who -> who.is() + " now marked as worded negatively: a high mean is not good news there"
                            : who -> who.is()
                                    + " no longer marked as worded negatively: a high mean is good news again");
        }
        String before = scale(instrument.before(), pair.before());
        String now = scale(instrument.now(), pair.now());
        boolean isOwn = !Objects.equals(pair.before().scale(), pair.now().scale());
        if (isOwn && !Levels.isSame(sides, before, now)) {
            String is = Questions.scale(sides, now, true);
            String was = Questions.scale(sides, before, false);
            changes.add(
                    item,
                    who -> who.is() + " now answered " + is + "; before, " + was
                            + ". Answers on the one scale cannot be compared with answers on the other");
        }
        Changed.onlyIf(sides, text, "asked", pair.map(Item::onlyIf), changes);
    }

    private static String scale(Instrument instrument, Item item) {
        return item.scale() == null ? instrument.scale() : item.scale();
    }
}
