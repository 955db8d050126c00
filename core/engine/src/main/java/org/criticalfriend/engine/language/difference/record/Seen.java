package org.criticalfriend.engine.language.difference.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.criticalfriend.engine.audience.AudienceHierarchy;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;

/** Who may see what is written, answered and drawn up, whether names are shown, and how long words are kept. */
public final class Seen {

    private static final String SINGLE = "the single answers to ";

    private Seen() {}

    /** What is different. */
    public static List<Statement> of(EditionPair sides) {
        Pairs<Note> notes = Written.pairs(sides);
        Pairs<Instrument> instruments = Questions.pairs(sides);
        Pairs<Output> outputs = Pairs.of(sides.before().outputs(), sides.now().outputs(), Output::title);
        List<Statement> statements = new ArrayList<>(fresh(sides, notes, instruments, outputs));
        GroupedChanges changes = new GroupedChanges();
        notes.kept()
                .forEach(pair ->
                        audience(sides, Sentences.title(pair.now().title()), pair.map(Note::audience), false, changes));
        instruments
                .kept()
                .forEach(pair -> audience(
                        sides, Sentences.title(pair.now().title()), pair.map(Instrument::audience), true, changes));
        outputs.kept()
                .forEach(pair -> audience(
                        sides, Sentences.title(pair.now().title()), pair.map(Output::audience), false, changes));
        changes.sentences().forEach(sentence -> statements.add(Statement.of(sentence)));
        GroupedChanges care = new GroupedChanges();
        notes.kept().forEach(pair -> care(pair, care));
        instruments.kept().forEach(pair -> groups(pair, care));
        statements.addAll(Statement.together(care.sentences()));
        return statements;
    }

    private static List<Statement> fresh(
            EditionPair sides, Pairs<Note> notes, Pairs<Instrument> instruments, Pairs<Output> outputs) {
        GroupedChanges fresh = new GroupedChanges();
        for (Note note : notes.added()) {
            add(sides, Sentences.title(note.title()), note.audience(), false, fresh);
        }
        for (Instrument instrument : instruments.added()) {
            if (!instrument.audience().equals(List.of("author"))) {
                add(sides, Sentences.title(instrument.title()), instrument.audience(), true, fresh);
            }
        }
        for (Output output : outputs.added()) {
            add(sides, Sentences.title(output.title()), output.audience(), false, fresh);
        }
        List<String> sentences = new ArrayList<>(fresh.sentences());
        if (!sentences.isEmpty()) {
            sentences.set(0, "Of what is new, " + sentences.get(0).replaceFirst("^The ", "the "));
        }
        GroupedChanges care = new GroupedChanges();
        notes.added().stream()
                .filter(note -> note.names() == Note.WritersNames.HIDDEN)
                .forEach(note -> care.add(
                        Who.one(Sentences.title(note.title())),
                        who -> "readers of " + who.words() + " do not learn who wrote it"));
        notes.added().forEach(note -> {
            Length kept = note.kept();
            if (kept != null) {
                care.add(
                        Who.one(Sentences.title(note.title())),
                        who -> who.is() + " deleted " + Times.length(kept) + " after release");
            }
        });
        instruments.added().stream()
                .filter(instrument -> instrument.smallestGroup() != 6)
                .forEach(instrument -> care.add(
                        Who.one(Sentences.title(instrument.title())),
                        who -> "totals of " + who.words() + " are never shown for fewer than "
                                + Numbers.word(instrument.smallestGroup()) + " answers"));
        sentences.addAll(care.sentences());
        return Statement.together(sentences);
    }

    private static void add(
            EditionPair sides, String thing, List<String> audience, boolean isAnswer, GroupedChanges fresh) {
        String readers = sides.is().titles().readers(audience, isAnswer);
        String single = isAnswer ? SINGLE : "";
        fresh.add(Who.one(thing), who -> single + who.words() + " may be seen by " + readers + " alone");
    }

    /** Whether more people may see it, fewer, or others. */
    private static void audience(
            EditionPair sides, String thing, Pair<List<String>> audience, boolean isAnswer, GroupedChanges changes) {
        if (!audience.differs(List::copyOf) || sameCircle(audience)) {
            return;
        }
        String now = sides.is().titles().readers(audience.now(), isAnswer);
        String before = sides.was().titles().readers(audience.before(), isAnswer);
        boolean isWider = lies(new AudienceHierarchy(sides.now()), audience.before(), audience.now());
        boolean isNarrower = lies(new AudienceHierarchy(sides.now()), audience.now(), audience.before());
        String single = isAnswer ? SINGLE : "";
        Function<Who, String> clause;
        if (isWider && !isNarrower) {
            clause = who -> "more people may now see " + single + who.words() + ": " + now + "; before, only " + before;
        } else if (isNarrower && !isWider) {
            clause =
                    who -> "fewer people may now see " + single + who.words() + ": only " + now + "; before, " + before;
        } else {
            clause = who -> single + who.words() + " may now be seen by " + now + "; before, by " + before;
        }
        changes.add(Who.one(thing), clause);
    }

    private static boolean sameCircle(Pair<List<String>> audience) {
        return audience.before().size() == audience.now().size()
                && audience.before().containsAll(audience.now());
    }

    private static boolean lies(AudienceHierarchy hierarchy, List<String> inner, List<String> outer) {
        return inner.stream().allMatch(group -> outer.contains(group) || hierarchy.mayAllSee(outer, group));
    }

    private static void care(Pair<Note> pair, GroupedChanges care) {
        Who note = Who.one(Sentences.title(pair.now().title()));
        if (pair.differs(Note::names)) {
            care.add(
                    note,
                    pair.now().names() == Note.WritersNames.HIDDEN
                            ? who -> "readers of " + who.words() + " no longer learn who wrote it"
                            : who -> "readers of " + who.words() + " now learn who wrote it");
        }
        if (!Objects.equals(pair.before().kept(), pair.now().kept())) {
            String now = kept(pair.now());
            String before = kept(pair.before());
            care.add(note, who -> who.is() + " now deleted " + now + "; before, " + before);
        }
    }

    private static String kept(Note note) {
        return note.kept() == null
                ? "when the installation's rule says so"
                : Times.length(note.kept()) + " after release";
    }

    private static void groups(Pair<Instrument> pair, GroupedChanges care) {
        if (pair.differs(Instrument::smallestGroup)) {
            int now = pair.now().smallestGroup();
            int before = pair.before().smallestGroup();
            care.add(
                    Who.one(Sentences.title(pair.now().title())),
                    who -> "totals of " + who.words() + " are now never shown for fewer than " + Numbers.word(now)
                            + " answers; before, for fewer than " + Numbers.word(before));
        }
    }
}
