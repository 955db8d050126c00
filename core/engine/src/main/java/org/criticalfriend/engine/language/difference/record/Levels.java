package org.criticalfriend.engine.language.difference.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.criticalfriend.engine.language.difference.pair.Crosswalk;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.RecordPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Scale;
import org.criticalfriend.spi.programme.Scale.Level;
import org.jspecify.annotations.Nullable;

/** The scales and their levels; which end the file begins with makes no difference. */
final class Levels {

    private static final String NOT_COMPARED = "Answers given before cannot be compared with those given from now on.";

    private Levels() {}

    static List<Statement> of(EditionPair sides) {
        Pairs<Scale> pairs = Pairs.of(sides.before().scales(), sides.now().scales(), Scale::title);
        List<Statement> statements = new ArrayList<>();
        statements.addAll(Statement.together(comeAndGone(sides, pairs)));
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Scale::title)));
        pairs.kept().forEach(pair -> statements.addAll(Statement.together(scale(sides, pair))));
        statements.addAll(Statement.together(RenamedParts.hints(pairs.kept(), Scale::title, Scale::hint)));
        return statements;
    }

    /** Whether a scale of the one edition has the levels that another of the other edition has. */
    static boolean isSame(EditionPair sides, String before, String now) {
        if (before.equals(now)) {
            return true;
        }
        List<String> was = levels(sides.before(), before);
        return !was.isEmpty() && was.equals(levels(sides.now(), now));
    }

    private static List<String> levels(Programme programme, String scale) {
        return programme.scales().stream()
                .filter(found -> found.id().equals(scale))
                .flatMap(found -> found.levels().stream())
                .map(level -> level.id() + " " + level.title())
                .toList();
    }

    private static List<String> comeAndGone(EditionPair sides, Pairs<Scale> pairs) {
        List<String> sentences = new ArrayList<>();
        List<String> came = pairs.added().stream()
                .filter(scale -> !isToldWithItsInstrument(sides, scale.id()))
                .map(scale -> Sentences.title(scale.title()) + ", "
                        + sides.is().records().scale(scale))
                .toList();
        if (!came.isEmpty()) {
            sentences.add((came.size() == 1
                            ? "Some questions have a scale of their own: "
                            : "Some questions have scales of their own: ")
                    + Sentences.series(came) + ".");
        }
        List<String> went =
                Sentences.titles(pairs.removed().stream().map(Scale::title).toList());
        if (!went.isEmpty()) {
            sentences.add((went.size() == 1 ? "The scale " : "The scales ") + Sentences.and(went)
                    + (went.size() == 1 ? " is" : " are") + " no longer used.");
        }
        return sentences;
    }

    /** A new scale on which a whole new instrument is answered has been told with it. */
    private static boolean isToldWithItsInstrument(EditionPair sides, String scale) {
        return Questions.pairs(sides).added().stream().map(Instrument::scale).anyMatch(scale::equals);
    }

    private static List<String> scale(EditionPair sides, Pair<Scale> pair) {
        List<String> sentences = new ArrayList<>();
        String title = Sentences.title(pair.now().title());
        boolean hasRange = pair.now().range() != null || pair.before().range() != null;
        if (hasRange) {
            range(sides, pair).ifPresent(sentences::add);
            if (!sentences.isEmpty() && pair.differs(Scale::range)) {
                sentences.add(NOT_COMPARED);
            }
        } else {
            sentences.addAll(levels(sides, pair));
        }
        String now = favourable(pair.now());
        String before = favourable(pair.before());
        if (!now.equals(before)) {
            sentences.add("On the scale " + title + ", " + now + " now "
                    + (now.contains(" and ") || now.contains(" to ") ? "count" : "counts") + " as agreeing; before, "
                    + before + ".");
        }
        if (pair.differs(Scale::unanswered)) {
            sentences.add(
                    unanswered(title, pair.before().unanswered(), pair.now().unanswered()));
        }
        return sentences;
    }

    private static String favourable(Scale scale) {
        return scale.favourable().isEmpty() ? "no level" : RecordPhrases.favourable(scale);
    }

    private static String unanswered(String title, @Nullable String before, @Nullable String now) {
        if (now == null) {
            return "Whoever does not choose a level of " + title + " is no longer counted"
                    + (before == null ? "." : "; before, as " + Sentences.title(before) + ".");
        }
        return "Whoever does not choose a level of " + title + " is now counted as " + Sentences.title(now)
                + "; before, " + (before == null ? "not at all." : "as " + Sentences.title(before) + ".");
    }

    private static Optional<String> range(EditionPair sides, Pair<Scale> pair) {
        String now = sides.is().records().scale(pair.now());
        String before = sides.was().records().scale(pair.before());
        return now.equals(before)
                ? Optional.empty()
                : Optional.of("What is rated on " + Sentences.title(pair.now().title()) + " is now answered " + now
                        + "; before, " + before + ".");
    }

    private static List<String> levels(EditionPair sides, Pair<Scale> pair) {
        Pairs<Level> pairs = Pairs.of(
                byId(pair.before()),
                byId(pair.now()),
                Level::was,
                sides.before().programme());
        String scale = Sentences.title(pair.now().title());
        List<String> sentences = new ArrayList<>();
        if (!pairs.added().isEmpty()) {
            sentences.add(scale + " has " + Numbers.counted(pairs.added().size(), "level") + " more: "
                    + Sentences.and(pairs.added().stream()
                            .map(level -> Sentences.title(level.title()) + described(level))
                            .toList())
                    + ".");
        }
        if (!pairs.removed().isEmpty()) {
            sentences.add(Sentences.and(titles(pairs.removed())) + " can no longer be chosen on " + scale
                    + "; figures for " + (pairs.removed().size() == 1 ? "it" : "them") + " end with "
                    + sides.before().edition() + ".");
        }
        sentences.addAll(renamed(pair, pairs));
        if (pairs.isReordered()) {
            sentences.add("The levels of " + scale + " now run from the lowest to the highest: "
                    + Sentences.and(titles(pair.now().levels())) + ". " + NOT_COMPARED);
        }
        means(scores(pair), pairs).ifPresent(sentences::add);
        pairs.kept().forEach(level -> further(level, sentences));
        sentences.addAll(Crosswalk.LEVEL.told(pairs, level -> Sentences.title(level.title())));
        sentences.addAll(RenamedParts.hints(pairs.kept(), Level::title, Level::hint));
        return sentences;
    }

    private static List<String> renamed(Pair<Scale> pair, Pairs<Level> pairs) {
        List<String> sentences = RenamedParts.titles(pairs.kept(), Level::title);
        if (sentences.isEmpty()) {
            return sentences;
        }
        String renamed = sentences.get(0);
        boolean isOne = renamed.startsWith("*");
        return List.of("On the scale " + Sentences.title(pair.now().title()) + ", "
                + (isOne ? renamed : Sentences.small(renamed)).replaceFirst("\\.$", "")
                + (isOne ? "; its figures go on." : "; their figures go on."));
    }

    private static String described(Level level) {
        return level.descriptor() == null ? "" : " (" + Sentences.quote(level.descriptor()) + ")";
    }

    private static ById<Level> byId(Scale scale) {
        Map<String, Level> levels = new LinkedHashMap<>();
        scale.levels().forEach(level -> levels.put(level.id(), level));
        return ById.of(levels);
    }

    private static List<String> titles(List<Level> levels) {
        return Sentences.titles(levels.stream().map(Level::title).toList());
    }

    /** What each level counts in a mean; a level more or less moves the others without a word in the file. */
    private static Pair<Map<String, Integer>> scores(Pair<Scale> pair) {
        return pair.map(scale -> {
            Map<String, Integer> scores = new LinkedHashMap<>();
            List<Level> levels = scale.levels();
            for (int place = 0; place < levels.size(); place++) {
                scores.put(levels.get(place).id(), scale.scores().get(place));
            }
            return scores;
        });
    }

    private static Optional<String> means(Pair<Map<String, Integer>> scores, Pairs<Level> pairs) {
        List<String> parts = new ArrayList<>();
        for (Pair<Level> pair : pairs.kept()) {
            Integer before = scores.before().get(pair.before().id());
            Integer now = scores.now().get(pair.now().id());
            if (!Objects.equals(before, now)) {
                parts.add(Sentences.title(pair.now().title()) + (parts.isEmpty() ? " now counts as " : " as ") + now
                        + " (before: " + before + ")");
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of("In a mean, " + Sentences.and(parts) + ", so that means cannot be compared.");
    }

    private static void further(Pair<Level> pair, List<String> sentences) {
        String title = Sentences.title(pair.now().title());
        if (pair.differs(Level::shortTitle)) {
            String before = pair.before().shortTitle();
            sentences.add("In tables, " + title + " is now called " + shortTitle(pair.now()) + "; before, "
                    + (before == null ? "it had its full name." : Sentences.title(before) + "."));
        }
        if (pair.differs(Level::descriptor)) {
            sentences.add(
                    descriptor(title, pair.before().descriptor(), pair.now().descriptor()));
        }
    }

    private static String shortTitle(Level level) {
        return level.shortTitle() == null ? "by its full name" : Sentences.title(level.shortTitle());
    }

    private static String descriptor(String title, @Nullable String before, @Nullable String now) {
        String is = now == null
                ? title + " is no longer described"
                : title + " is now described as " + Sentences.quote(now);
        return is + "; before, " + (before == null ? "it was not described" : Sentences.quote(before)) + ".";
    }
}
