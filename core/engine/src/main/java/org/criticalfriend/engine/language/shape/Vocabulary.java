package org.criticalfriend.engine.language.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.Caller;
import org.criticalfriend.engine.plugin.PluginWord;
import org.criticalfriend.engine.plugin.WordCaller;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.section.SectionWord;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.SettledWord;
import org.criticalfriend.spi.word.Word;
import org.jspecify.annotations.Nullable;

/** The words a file can say: the engine's own, which are bare, and those of plugins, with the plugin in front. */
public final class Vocabulary {

    private final Map<WordPlace, Map<String, Entry>> words = new EnumMap<>(WordPlace.class);

    /**
     * A word where it can stand.
     *
     * @param place where
     * @param plugin the plugin that brings it; empty for the engine
     * @param name without the plugin in front
     * @param meaning for the manual
     * @param settings the record of its settings; null for a word without
     * @param caller calls the word: what it does is asked through {@code WordCalls}
     */
    public record Entry(
            WordPlace place,
            String plugin,
            String name,
            String meaning,
            @Nullable Class<? extends Record> settings,
            WordCaller caller) {

        /** A word of the engine. */
        public static Entry ofEngine(WordPlace place, Word word) {
            Class<? extends Record> settings = word instanceof SettledWord<?> settled ? settled.settings() : null;
            return new Entry(place, "", word.name(), word.meaning(), settings, WordCaller.direct(word));
        }

        /** A word of a plugin. */
        public static Entry ofPlugin(PluginWord word) {
            return new Entry(word.place(), word.plugin(), word.name(), word.meaning(), word.settings(), word.caller());
        }

        private Entry through(UnaryOperator<Caller> other) {
            return new Entry(place, plugin, name, meaning, settings, caller.through(other));
        }

        /** What a section with these settings rests on; nothing for a word of another place. */
        public Answer<Basis> basis(Record chosen) {
            return caller.isA(SectionWord.class)
                    ? caller.call(
                            SectionWord.class,
                            "say what " + name + " rests on",
                            section -> basis((SectionWord<?>) section, chosen))
                    : Answer.given(Basis.none());
        }

        private static <S extends Record> Basis basis(SectionWord<S> section, Record chosen) {
            return section.basis(section.settings().cast(chosen));
        }

        /** As a file writes it. */
        public String written() {
            return plugin.isEmpty() ? name : plugin + "/" + name;
        }
    }

    /** A vocabulary of these words, in this order; no two are written alike in one place. */
    public Vocabulary(List<Entry> entries) {
        for (WordPlace place : WordPlace.values()) {
            words.put(place, new LinkedHashMap<>());
        }
        for (Entry entry : entries) {
            at(entry.place()).put(entry.written(), entry);
        }
    }

    /** The same words and some more. */
    public Vocabulary and(List<Entry> more) {
        List<Entry> all = new ArrayList<>();
        words.values().forEach(ofPlace -> all.addAll(ofPlace.values()));
        all.addAll(more);
        return new Vocabulary(all);
    }

    /** The same words, those of plugins called in another way that may use the present one. */
    public Vocabulary through(UnaryOperator<Caller> other) {
        return new Vocabulary(words.values().stream()
                .flatMap(ofPlace -> ofPlace.values().stream())
                .map(entry -> entry.plugin().isEmpty() ? entry : entry.through(other))
                .toList());
    }

    /** The word written so at a place, or empty. */
    public Optional<Entry> find(WordPlace place, String written) {
        return Optional.ofNullable(at(place).get(written));
    }

    /** Another place in which a word written so can stand, or empty. */
    Optional<WordPlace> elsewhere(WordPlace place, String written) {
        return Arrays.stream(WordPlace.values())
                .filter(other -> other != place && at(other).containsKey(written))
                .findFirst();
    }

    /** Every word of a place as it is written, in order. */
    public Set<String> written(WordPlace place) {
        return Collections.unmodifiableSet(at(place).keySet());
    }

    /** Every word of a place, in order. */
    public List<Entry> all(WordPlace place) {
        return List.copyOf(at(place).values());
    }

    private Map<String, Entry> at(WordPlace place) {
        Map<String, Entry> ofPlace = words.get(place);
        return ofPlace == null ? Map.of() : ofPlace;
    }
}
