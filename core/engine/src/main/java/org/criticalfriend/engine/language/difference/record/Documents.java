package org.criticalfriend.engine.language.difference.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.difference.pair.Changed;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Output.Section;
import org.criticalfriend.spi.programme.Output.Stage;

/** The documents that come of a programme: what stands in them, who signs them off, in which forms. */
public final class Documents {

    private Documents() {}

    /** What is different; who reads them is told elsewhere. */
    public static List<Statement> of(EditionPair sides) {
        Pairs<Output> pairs = Pairs.of(sides.before().outputs(), sides.now().outputs(), Output::title);
        List<Statement> statements = new ArrayList<>();
        List<String> came =
                pairs.added().stream().map(output -> told(sides.is(), output)).toList();
        if (came.size() == 1) {
            statements.add(Statement.of("A new document is " + came.get(0) + "."));
        } else if (!came.isEmpty()) {
            statements.add(
                    new Statement(Sentences.capital(Numbers.counted(came.size(), "document")) + " are new:", came));
        }
        List<String> went =
                Sentences.titles(pairs.removed().stream().map(Output::title).toList());
        if (!went.isEmpty()) {
            statements.add(
                    Statement.of(Sentences.and(went) + (went.size() == 1 ? " is" : " are") + " no longer drawn up."));
        }
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Output::title)));
        pairs.kept().forEach(pair -> statements.addAll(document(sides, pair)));
        statements.addAll(Statement.together(forms(sides, pairs)));
        statements.addAll(Statement.together(RenamedParts.hints(pairs.kept(), Output::title, Output::hint)));
        return statements;
    }

    private static String told(InWords words, Output output) {
        List<String> parts = new ArrayList<>();
        parts.add(Sentences.title(output.title()) + ", one for each "
                + words.titles().per(output.per()));
        List<Section> sections = output.sections().stream().toList();
        parts.add("it shows "
                + (sections.size() == 1
                        ? words.sections().shown(sections.get(0))
                        : Sentences.and(sections(words, sections))));
        if (!output.signOff().isEmpty()) {
            parts.add("it is signed off in this order: " + order(words, output));
        }
        if (output.onlyIf() != null) {
            parts.add(words.conditions().only(output.onlyIf()));
        }
        parts.add("it can be had as " + forms(words, output.formats()));
        return String.join("; ", parts);
    }

    private static List<String> sections(InWords words, List<Section> sections) {
        return sections.stream()
                .map(section -> Sentences.title(section.title()) + " ("
                        + words.sections().shown(section) + ")")
                .toList();
    }

    private static String forms(InWords words, List<String> formats) {
        return Sentences.and(formats.stream().map(words.sections()::format).toList());
    }

    private static List<Statement> document(EditionPair sides, Pair<Output> pair) {
        String title = Sentences.title(pair.now().title());
        List<Statement> statements = new ArrayList<>(sections(sides, title, pair));
        List<String> sentences = new ArrayList<>();
        if (pair.differs(Output::per)) {
            sentences.add("There is now one " + title + " for each "
                    + sides.is().titles().per(pair.now().per()) + "; before, one for each "
                    + sides.was().titles().per(pair.before().per()) + ".");
        }
        stages(sides, title, pair).ifPresent(sentences::add);
        GroupedChanges changes = new GroupedChanges();
        Changed.onlyIf(sides, title, "drawn up", pair.map(Output::onlyIf), changes);
        sentences.addAll(changes.sentences());
        statements.addAll(Statement.together(sentences));
        return statements;
    }

    private static List<Statement> sections(EditionPair sides, String title, Pair<Output> pair) {
        Pairs<Section> sections = Pairs.of(pair.before().sections(), pair.now().sections(), Section::title);
        List<String> changes = new ArrayList<>();
        sections(sides.is(), sections.added()).forEach(section -> changes.add("new: " + section));
        if (!sections.removed().isEmpty()) {
            changes.add("gone: "
                    + Sentences.and(Sentences.titles(
                            sections.removed().stream().map(Section::title).toList())));
        }
        for (Pair<Section> section : sections.kept()) {
            String now = sides.is().sections().shown(section.now());
            String before = sides.was().sections().shown(section.before());
            String named = Sentences.title(section.before().title());
            if (section.differs(Section::title)) {
                changes.add(named + " is now called "
                        + Sentences.title(section.now().title()));
            }
            if (shows(section, now, before)) {
                changes.add(Sentences.title(section.now().title()) + " now "
                        + more(sides.is(), section).orElse("shows " + now + "; before, " + before));
            }
        }
        if (sections.isReordered()) {
            changes.add("another order: "
                    + Sentences.and(Sentences.titles(
                            pair.now().sections().stream().map(Section::title).toList())));
        }
        if (changes.size() < 2) {
            return changes.stream()
                    .map(only -> Statement.of(alone(title, only)))
                    .toList();
        }
        return List.of(new Statement(
                Sentences.capital(Numbers.word(changes.size())) + " things are different in " + title + ":", changes));
    }

    private static String alone(String title, String change) {
        if (change.startsWith("new: ")) {
            return title + " has one section more: " + change.substring("new: ".length()) + ".";
        }
        if (change.startsWith("gone: ")) {
            return title + " no longer shows " + change.substring("gone: ".length()) + ".";
        }
        return "In " + title + ", " + change.replaceFirst("^another order: ", "the sections stand in another order: ")
                + ".";
    }

    /** What a section of notes shows besides, where that is all that is different. */
    private static Optional<String> more(InWords words, Pair<Section> pair) {
        Set<String> now = pair.now().word().basis().notes();
        Set<String> before = pair.before().word().basis().notes();
        boolean isOfNotes = isNamed("notes", pair.now()) && isNamed("notes", pair.before());
        if (isOfNotes && now.containsAll(before) && isSetOutAlike(pair)) {
            List<String> more =
                    now.stream().filter(note -> !before.contains(note)).toList();
            return Optional.of("also shows " + Sentences.and(words.titles().things(more)));
        }
        return Optional.empty();
    }

    private static boolean isNamed(String word, Section section) {
        return section.word().name().equals(word);
    }

    /** Whether a section shows something else, and not only what has another title now. */
    private static boolean shows(Pair<Section> pair, String now, String before) {
        boolean isSame = isSetOutAlike(pair)
                && pair.now().word().saysTheSame(pair.before().word());
        return !isSame && !now.equals(before);
    }

    private static boolean isSetOutAlike(Pair<Section> pair) {
        return Stream.<Function<Section, ?>>of(
                        Section::heading,
                        Section::groupBy,
                        Section::layout,
                        Section::show,
                        Section::splitBy,
                        Section::rankBy,
                        Section::compare,
                        Section::onlyIf)
                .noneMatch(pair::differs);
    }

    private static Optional<String> stages(EditionPair sides, String title, Pair<Output> pair) {
        Pairs<Stage> stages = Pairs.of(pair.before().signOff(), pair.now().signOff(), Stage::title);
        if (pair.now().signOff().isEmpty() && !pair.before().signOff().isEmpty()) {
            return Optional.of(
                    title + " is no longer signed off but drawn up whenever it is opened; before, there were "
                            + order(sides.was(), pair.before()) + ".");
        }
        if (!stages.added().isEmpty() || !stages.removed().isEmpty() || stages.isReordered()) {
            return Optional.of(title + " is now signed off in this order: " + order(sides.is(), pair.now())
                    + "; before: " + order(sides.was(), pair.before()) + ".");
        }
        List<String> changes = new ArrayList<>();
        for (Pair<Stage> stage : stages.kept()) {
            if (stage.differs(Stage::title) || stage.differs(Stage::by) || stage.differs(Stage::due)) {
                changes.add(sides.is().sections().stage(stage.now()) + " (before: "
                        + sides.was().sections().stage(stage.before()) + ")");
            }
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of("In the sign-off of " + title + " there is now " + Sentences.series(changes) + ".");
    }

    private static String order(InWords words, Output output) {
        return output.signOff().isEmpty()
                ? "none, for it was drawn up whenever it was opened"
                : output.signOff().stream().map(words.sections()::stage).collect(Collectors.joining(", then "));
    }

    /** The forms of all documents together, for they often change alike. */
    private static List<String> forms(EditionPair sides, Pairs<Output> pairs) {
        GroupedChanges forms = new GroupedChanges();
        for (Pair<Output> pair : pairs.kept()) {
            List<String> now = pair.now().formats();
            List<String> before = pair.before().formats();
            String came = forms(
                    sides.is(),
                    now.stream().filter(one -> !before.contains(one)).toList());
            String went = forms(
                    sides.was(),
                    before.stream().filter(one -> !now.contains(one)).toList());
            if (came.isEmpty() && went.isEmpty()) {
                continue;
            }
            String also = came.isEmpty() ? "" : "can now also be had as " + came;
            String not = went.isEmpty() ? "" : "can no longer be had as " + went;
            String both = Stream.of(also, not)
                    .filter(part -> !part.isEmpty())
                    .reduce((first, second) -> first + ", and " + second.replaceFirst("^can (no longer) be had", "$1"))
                    .orElse("");
            forms.add(Who.one(Sentences.title(pair.now().title())), who -> who.words() + " " + both);
        }
        return forms.sentences();
    }
}
