package org.criticalfriend.engine.composition.section;

import java.util.List;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.section.SectionContext;
import org.criticalfriend.spi.section.SectionWord;

/**
 * A section word of the engine. It stands in a vocabulary and is asked like a plugin's; of what was recorded it is handed
 * more than the SPI promises, for it is composed here.
 */
abstract class EngineSection<S extends Record> implements SectionWord<S> {

    private final String name;
    private final String meaning;
    private final Class<S> settings;

    EngineSection(String name, String meaning, Class<S> settings) {
        this.name = name;
        this.meaning = meaning;
        this.settings = settings;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String meaning() {
        return meaning;
    }

    @Override
    public final Class<S> settings() {
        return settings;
    }

    @Override
    public final List<Block> blocks(S chosen, SectionContext context) {
        return blocks(chosen, (SectionMaterial) context);
    }

    abstract List<Block> blocks(S chosen, SectionMaterial material);
}
