package org.criticalfriend.engine.composition.section;

import java.util.List;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** How many there are of some things. */
public final class CountsSection extends EngineSection<CountsSection.Counts> {

    CountsSection() {
        super("counts", "how many there are", Counts.class);
    }

    /** Numbers of things. */
    public record Counts(
            @Description("what is counted")
            @Names(
                    value = Kind.COUNTED,
                    or = {"team", "visit"})
            @Required
            List<String> counted) {}

    @Override
    public Basis basis(Counts chosen) {
        return Basis.none();
    }

    @Override
    public String phrase(Counts chosen, PartNames names) {
        return (chosen.counted().size() == 1 ? "the number of " : "the numbers of ")
                + names.list(chosen.counted().stream().map(names::counted).toList());
    }

    @Override
    List<Block> blocks(Counts chosen, SectionMaterial material) {
        return new CountBlocks(material.titles(), material::holders)
                .blocks(
                        material.section(),
                        chosen.counted(),
                        material.everything(),
                        material.beforeOfCohort(material.section().compare()));
    }
}
