package org.criticalfriend.engine.composition.section;

import java.util.List;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** What the documents of another programme say of the members of a host. */
public final class ReviewsSection extends EngineSection<ReviewsSection.Reviews> {

    ReviewsSection() {
        super("reviews", "what another programme's documents say", Reviews.class);
    }

    /** Reports of another programme. */
    public record Reviews(
            @Description("the other programme") @Names(Kind.PROGRAMME)
            String programme,

            @Description("its output") String output,

            @Description("whose reports: those of the host's members") @Default("members")
            Whose of) {

        /** Whose reports are drawn together. */
        public enum Whose {
            /** The schools of a trust. */
            @Description("the schools of the host")
            MEMBERS
        }
    }

    @Override
    public Basis basis(Reviews chosen) {
        return Basis.none().withReport(chosen.programme(), chosen.output());
    }

    @Override
    public String phrase(Reviews chosen, PartNames names) {
        return "what the host's members have in " + names.document(chosen.output()) + " of "
                + names.programme(chosen.programme());
    }

    @Override
    List<Block> blocks(Reviews chosen, SectionMaterial material) {
        Scope scope = material.subject().scope();
        return material.cohort()
                .places()
                .find(scope.place())
                .map(host -> new ReviewBlocks(material.reports()).blocks(chosen, host, scope.team()))
                .orElse(List.of());
    }
}
