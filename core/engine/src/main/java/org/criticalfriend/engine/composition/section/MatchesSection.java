package org.criticalfriend.engine.composition.section;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** Who offers what another asks for, from the headings of two notes. */
public final class MatchesSection extends EngineSection<MatchesSection.Matches> {

    MatchesSection() {
        super("matches", "who offers what another needs", Matches.class);
    }

    /** Who offers what another needs. */
    public record Matches(
            @Description("the note that says what an organisation can share") @Names(Kind.NOTE)
            String offer,

            @Description("the note that says what an organisation asks") @Names(Kind.NOTE)
            String need) {}

    @Override
    public Basis basis(Matches chosen) {
        return Basis.none().withExchange(chosen.offer(), chosen.need());
    }

    @Override
    public String phrase(Matches chosen, PartNames names) {
        return "who can offer under " + names.thing(chosen.offer()) + " what another asks under "
                + names.thing(chosen.need());
    }

    @Override
    List<Block> blocks(Matches chosen, SectionMaterial material) {
        Cohort cohort = material.cohort();
        List<List<String>> rows = new ArrayList<>();
        for (Place asks : cohort.places()) {
            for (String need : material.record().headings(chosen.need(), asks.id())) {
                List<String> offering = cohort.places().stream()
                        .filter(place -> !place.id().equals(asks.id()))
                        .filter(place -> material.record().headings(chosen.offer(), place.id()).stream()
                                .anyMatch(offer -> offer.equalsIgnoreCase(need)))
                        .map(Place::name)
                        .toList();
                if (!offering.isEmpty()) {
                    rows.add(List.of(asks.name(), need, String.join(", ", offering)));
                }
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Paragraph("An introduction is a suggestion; nobody is obliged."),
                        new Block.Grid("", List.of("Asks", "About", "Can share"), rows, List.of()));
    }
}
