package org.criticalfriend.engine.composition.section;

import java.util.List;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** How answers moved since the cohort before. */
public final class MovementSection extends EngineSection<MovementSection.Movement> {

    MovementSection() {
        super("movement", "how ratings moved since the last cohort", Movement.class);
    }

    /** An instrument. */
    public record Movement(
            @Description("the instrument whose answers are shown") @Names(Kind.INSTRUMENT)
            String instrument) {}

    @Override
    public Basis basis(Movement chosen) {
        return Basis.none().withFigures(chosen.instrument()).lookingBack();
    }

    @Override
    public String phrase(Movement chosen, PartNames names) {
        return "how the answers to " + names.thing(chosen.instrument()) + " moved since the cohort before";
    }

    @Override
    List<Block> blocks(Movement chosen, SectionMaterial material) {
        Instrument instrument = material.instrument(chosen.instrument());
        return new MovementBlocks(material.cohort())
                .blocks(
                        instrument,
                        material.counted(),
                        material.before(Output.Comparison.LAST_COHORT),
                        material.smallGroups(instrument));
    }
}
