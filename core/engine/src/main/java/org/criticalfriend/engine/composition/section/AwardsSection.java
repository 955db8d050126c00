package org.criticalfriend.engine.composition.section;

import java.util.List;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** The awards of a person, an organisation or all, with the notes that go with them. */
public final class AwardsSection extends EngineSection<AwardsSection.Awards> {

    AwardsSection() {
        super("awards", "what is held", Awards.class);
    }

    /** Awards. */
    public record Awards(
            @Description("the awards that are shown") @Names(Kind.AWARD) @Required
            List<String> awards) {}

    @Override
    public Basis basis(Awards chosen) {
        return Basis.none().withAwards(chosen.awards());
    }

    @Override
    public String phrase(Awards chosen, PartNames names) {
        return names.list(chosen.awards().stream().map(names::award).toList());
    }

    @Override
    List<Block> blocks(Awards chosen, SectionMaterial material) {
        Subject subject = material.subject();
        String holder = subject.person().isEmpty() ? subject.scope().place() : subject.person();
        List<Block.Point> points = chosen.awards().stream()
                .flatMap(id -> material.programme().awards().find(id).stream())
                .flatMap(award -> material.awarding().given(award).stream())
                .filter(holding -> holder.isEmpty() || holding.holder().id().equals(holder))
                .map(holding -> new Block.Point(
                        holding.title() + words(holding), holding.holder().name(), List.of(holding.time())))
                .toList();
        return points.isEmpty() ? List.of() : List.of(new Block.Points(points));
    }

    private static String words(Holding holding) {
        List<String> written = holding.notes().stream()
                .map(Entry::content)
                .filter(Content.Words.class::isInstance)
                .map(content -> ((Content.Words) content).text())
                .toList();
        return written.isEmpty() ? "" : ": " + String.join("; ", written);
    }
}
