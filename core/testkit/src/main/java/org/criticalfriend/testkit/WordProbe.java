package org.criticalfriend.testkit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.SectionCalls;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.engine.language.word.WordCalls.Doubt;
import org.criticalfriend.engine.plugin.PluginWord;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.Use;

/** Asks a word about what may come before it in a host. What it answers does not matter here. */
final class WordProbe {

    private final Vocabulary vocabulary;
    private final Map<Programme, Set<Use>> uses = new LinkedHashMap<>();

    /**
     * A probe of the words of a vocabulary.
     *
     * @param programmes in which the settings of words are looked for
     */
    WordProbe(Vocabulary vocabulary, Collection<Programme> programmes) {
        this.vocabulary = vocabulary;
        for (Programme programme : programmes) {
            Set<Use> found = new LinkedHashSet<>();
            collect(programme, found);
            uses.put(programme, found);
        }
    }

    /** Whether a programme uses the word; one without settings can be asked all the same. */
    boolean isUsed(PluginWord word) {
        return uses.values().stream().flatMap(Set::stream).anyMatch(use -> isOf(word, use));
    }

    /** Asks a word. */
    void ask(PluginWord word) {
        switch (word.place()) {
            case FIGURE -> {
                WordCalls.style(vocabulary, word.written());
                Samples.TALLIES.forEach(tally -> WordCalls.figure(vocabulary, word.written(), tally));
            }
            case FIELD -> Samples.VALUES.forEach(value -> WordCalls.refusal(vocabulary, word.written(), value));
            case FORMAT ->
                DocumentFormats.of(vocabulary).all().stream()
                        .filter(format -> format.name().equals(word.written()))
                        .forEach(
                                format -> Samples.DOCUMENTS.forEach(document -> format.write(document, Samples.STAMP)));
            case CONDITION ->
                each(
                        word,
                        (programme, use) -> Samples.contexts(programme)
                                .forEach(now -> WordCalls.holds(vocabulary, use, now, Doubt.ASK)));
            case RULE -> each(word, this::judge);
            case SECTION -> each(word, this::section);
        }
    }

    private void judge(Programme programme, Use use) {
        List<Candidate> candidates = Samples.candidates(programme);
        candidates.forEach(one -> candidates.forEach(other -> WordCalls.fit(vocabulary, use, one, other)));
    }

    private void section(Programme programme, Use use) {
        vocabulary.find(WordPlace.SECTION, use.name()).ifPresent(section -> section.basis(use.settings()));
        SectionCalls.phrase(vocabulary, use, new Titles(programme));
        SectionCalls.problems(vocabulary, use, programme);
    }

    private void each(PluginWord word, BiConsumer<Programme, Use> question) {
        uses.forEach((programme, all) ->
                all.stream().filter(use -> isOf(word, use)).forEach(use -> question.accept(programme, use)));
    }

    private static boolean isOf(PluginWord word, Use use) {
        return use.name().equals(word.written())
                && word.settings() == use.settings().getClass();
    }

    /** Every use of a word in a programme, wherever it stands. */
    private static void collect(Object value, Set<Use> found) {
        if (value instanceof Use use) {
            found.add(use);
            collect(use.settings(), found);
        } else if (value instanceof Record record) {
            Use.values(record).values().forEach(part -> collect(part, found));
        } else if (value instanceof ById<?> things) {
            things.forEach(thing -> collect(thing, found));
        } else if (value instanceof Collection<?> things) {
            things.forEach(thing -> collect(thing, found));
        } else if (value instanceof Map<?, ?> things) {
            things.values().forEach(thing -> collect(thing, found));
        } else if (value instanceof Optional<?> thing) {
            thing.ifPresent(held -> collect(held, found));
        }
    }
}
