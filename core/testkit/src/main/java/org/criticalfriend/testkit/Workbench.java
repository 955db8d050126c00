package org.criticalfriend.testkit;

import java.util.Collection;
import java.util.List;
import org.criticalfriend.engine.definition.ProgrammeReader;
import org.criticalfriend.engine.definition.Promises;
import org.criticalfriend.engine.definition.Reading;
import org.criticalfriend.engine.definition.Shelf;
import org.criticalfriend.engine.definition.shape.Binder;
import org.criticalfriend.engine.definition.shape.Grammar;
import org.criticalfriend.engine.definition.source.Source;
import org.criticalfriend.engine.definition.word.EngineWords;
import org.criticalfriend.engine.statistics.Figures;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.programme.Programme;

/** The engine with one variant, as if its plugin were installed, for tests that need no jar. */
public final class Workbench {

    private final ProgrammeReader reader;

    /** A workbench on which this variant's promises hold. */
    public Workbench(Variant variant) {
        Grammar grammar = new Grammar(EngineWords.with(Figures.words()));
        reader = new ProgrammeReader(grammar, new Binder((word, settings) -> settings.get()), promises(variant));
    }

    /** Reads a file; what it builds on is looked for among these sources. */
    public Reading read(Source source, Collection<Source> around) {
        return reader.read(source, Shelf.of(around));
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
