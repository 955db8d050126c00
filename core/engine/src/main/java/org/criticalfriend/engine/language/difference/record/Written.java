package org.criticalfriend.engine.language.difference.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.engine.language.difference.pair.Asked;
import org.criticalfriend.engine.language.difference.pair.Changed;
import org.criticalfriend.engine.language.difference.pair.Crosswalk;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.FactPhrases;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.RecordPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Note;

/** What is written down in words: by whom, how many, under which headings. */
public final class Written {

    private Written() {}

    /** What is different; who may see it is told elsewhere. */
    public static List<Statement> of(EditionPair sides) {
        Pairs<Note> pairs = pairs(sides);
        List<Statement> statements = new ArrayList<>(Headings.of(sides));
        List<String> came = pairs.added().stream()
                .map(note -> Sentences.title(note.title()) + ", "
                        + sides.is().records().note(note) + "; "
                        + sides.is().occasions().asked(note.id()))
                .toList();
        if (came.size() == 1) {
            statements.add(Statement.of("New to write is " + came.get(0) + "."));
        } else if (!came.isEmpty()) {
            statements.add(new Statement(
                    Sentences.capital(Numbers.counted(came.size(), "thing")) + " to write are new:", came));
        }
        List<String> went =
                Sentences.titles(pairs.removed().stream().map(Note::title).toList());
        if (!went.isEmpty()) {
            statements.add(
                    Statement.of(Sentences.and(went) + (went.size() == 1 ? " is" : " are") + " no longer written."));
        }
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Note::title)));
        GroupedChanges changes = new GroupedChanges();
        pairs.kept().forEach(pair -> changes(sides, pair, changes));
        statements.addAll(Statement.together(changes.sentences()));
        statements.addAll(Statement.together(Asked.elsewhere(
                sides, pairs.kept().stream().map(pair -> pair.map(Note::id)).toList())));
        statements.addAll(Statement.together(Crosswalk.NOTE.told(pairs, note -> Sentences.title(note.title()))));
        statements.addAll(Statement.together(RenamedParts.hints(pairs.kept(), Note::title, Note::hint)));
        return statements;
    }

    static Pairs<Note> pairs(EditionPair sides) {
        return Pairs.of(
                sides.before().notes(),
                sides.now().notes(),
                Note::was,
                sides.before().programme());
    }

    private static void changes(EditionPair sides, Pair<Note> pair, GroupedChanges changes) {
        String title = Sentences.title(pair.now().title());
        Who note = Who.one(title);
        Changed.people(sides, pair.map(Note::by), title, "is written by", "it was written by", "nobody", changes);
        if (pair.differs(Note::number) || pair.differs(Note::per)) {
            String now = sides.is().records().howMany(pair.now());
            String before = sides.was().records().howMany(pair.before());
            changes.add(note, who -> "of " + who.words() + ", " + now + " can now be written; before, " + before);
        }
        if (pair.differs(Note::headings)) {
            String now = sides.is().records().under(pair.now());
            String before = sides.was().records().under(pair.before());
            changes.add(note, who -> who.is() + " now filed " + now + "; before, " + before);
        }
        if (pair.differs(Note::drawnFrom)) {
            String now = rests(sides.is().titles().things(pair.now().drawnFrom()));
            String before = rests(sides.was().titles().things(pair.before().drawnFrom()));
            changes.add(note, who -> who.does("now rests on ", "now rest on ") + now + "; before, on " + before);
        }
        fields(note, pair.before().fields(), pair.now().fields(), changes);
        Changed.onlyIf(sides, title, "asked for", pair.map(Note::onlyIf), changes);
    }

    private static String rests(List<String> things) {
        return things.isEmpty() ? "nothing in particular" : Sentences.and(things);
    }

    private static void fields(Who note, ById<FieldType> before, ById<FieldType> now, GroupedChanges changes) {
        List<String> came = without(now, before).stream()
                .map(id -> RecordPhrases.field(id, now.find(id).orElseThrow()))
                .toList();
        List<String> went = without(before, now).stream().map(Nouns::id).toList();
        if (!came.isEmpty()) {
            changes.add(note, who -> "with " + who.words() + " there is now more to fill in: " + Sentences.and(came));
        }
        if (!went.isEmpty()) {
            changes.add(
                    note, who -> "with " + who.words() + " there is less to fill in: no longer " + Sentences.and(went));
        }
        for (String id : now.ids()) {
            FieldType was = before.find(id).orElse(null);
            FieldType is = now.find(id).orElseThrow();
            if (was != null && !was.equals(is)) {
                changes.add(
                        note,
                        who -> "what is filled in as " + Nouns.id(id) + " with " + who.words() + " is now "
                                + FactPhrases.field(is) + "; before, it was " + FactPhrases.field(was));
            }
        }
        boolean isReordered =
                came.isEmpty() && went.isEmpty() && !List.copyOf(before.ids()).equals(List.copyOf(now.ids()));
        if (isReordered) {
            changes.add(
                    note,
                    who -> "what is filled in with " + who.words() + " stands in another order: "
                            + Sentences.and(now.ids().stream().map(Nouns::id).toList()));
        }
    }

    private static List<String> without(ById<?> of, ById<?> without) {
        Set<String> ids = new LinkedHashSet<>(of.ids());
        ids.removeAll(without.ids());
        return List.copyOf(ids);
    }
}
