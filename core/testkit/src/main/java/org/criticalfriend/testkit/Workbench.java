package org.criticalfriend.testkit;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.criticalfriend.engine.installation.EngineVocabulary;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.ProgrammeReader;
import org.criticalfriend.engine.language.Promises;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.shape.Binder;
import org.criticalfriend.engine.language.shape.Grammar;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.plugin.PluginWord;
import org.criticalfriend.engine.plugin.WordCaller;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.language.WordPlace;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.SettledWord;
import org.criticalfriend.spi.word.Word;

/** The engine with one variant and its words, as if its plugin were installed, for tests that need no jar. */
public final class Workbench {

    private final ProgrammeReader reader;

    /**
     * A workbench on which this variant's promises hold.
     *
     * @param words what its plugin brings besides, written with the variant's id in front
     */
    public Workbench(Variant variant, List<? extends Word> words) {
        Grammar grammar = new Grammar(EngineVocabulary.plain().and(entries(variant.id(), words)));
        reader = new ProgrammeReader(grammar, new Binder(Workbench::make), promises(variant));
    }

    /** The words that a file can say here. */
    public Vocabulary vocabulary() {
        return reader.grammar().vocabulary();
    }

    /** Reads a file; what it builds on is looked for among these sources. */
    public Reading read(Source source, Collection<Source> around) {
        return reader.read(source, ProgrammeLookup.of(around));
    }

    private static List<Vocabulary.Entry> entries(String plugin, List<? extends Word> words) {
        return words.stream()
                .flatMap(word -> PluginWord.places(word).stream().map(place -> entry(plugin, place, word)))
                .toList();
    }

    private static Vocabulary.Entry entry(String plugin, WordPlace place, Word word) {
        Class<? extends Record> settings = word instanceof SettledWord<?> settled ? settled.settings() : null;
        return new Vocabulary.Entry(place, plugin, word.name(), word.meaning(), settings, WordCaller.direct(word));
    }

    private static Record make(Vocabulary.Entry word, Supplier<Record> settings) throws Binder.Refused {
        try {
            return settings.get();
        } catch (RuntimeException refused) {
            if (word.plugin().isEmpty()) {
                throw refused;
            }
            throw Binder.Refused.by(refused);
        }
    }

    private static Promises promises(Variant variant) {
        return new Promises() {
            @Override
            public Collection<String> variants() {
                return List.of(variant.id());
            }

            @Override
            public List<Problem> check(String id, Programme programme) {
                return id.equals(variant.id()) ? variant.check(programme) : List.of();
            }
        };
    }
}
