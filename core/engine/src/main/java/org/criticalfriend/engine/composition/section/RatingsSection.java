package org.criticalfriend.engine.composition.section;

import java.util.List;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.engine.composition.rating.RatingsTable;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** What was answered to an instrument. */
public final class RatingsSection extends EngineSection<RatingsSection.Ratings> {

    RatingsSection() {
        super("ratings", "the figures or the answers of an instrument", Ratings.class);
    }

    /** The answers to an instrument. */
    public record Ratings(
            @Description("the instrument whose answers are shown") @Names(Kind.INSTRUMENT)
            String instrument) {}

    @Override
    public Basis basis(Ratings chosen) {
        return Basis.none().withFigures(chosen.instrument());
    }

    @Override
    public String phrase(Ratings chosen, PartNames names) {
        return "the answers to " + names.thing(chosen.instrument());
    }

    @Override
    List<Block> blocks(Ratings chosen, SectionMaterial material) {
        Output.Section section = material.section();
        Instrument instrument = material.instrument(chosen.instrument());
        return new RatingsTable(material.programme(), material.titles(), material.vocabulary(), material.takenUp())
                .blocks(
                        section,
                        material.output(),
                        instrument,
                        section.answersShown().isEmpty() ? material.counted() : material.answers(),
                        material.before(section.compare()),
                        material.smallGroups(instrument));
    }
}
