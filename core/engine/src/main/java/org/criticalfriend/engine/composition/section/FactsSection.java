package org.criticalfriend.engine.composition.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** Facts of the organisation that a document is of. */
public final class FactsSection extends EngineSection<FactsSection.Facts> {

    FactsSection() {
        super("facts", "what is known of an organisation", Facts.class);
    }

    /** Facts of an organisation. */
    public record Facts(
            @Description("the facts that are listed") @Names(Kind.FACT) @Required
            List<String> facts) {}

    @Override
    public Basis basis(Facts chosen) {
        return Basis.none();
    }

    @Override
    public String phrase(Facts chosen, PartNames names) {
        return "the " + names.list(chosen.facts().stream().map(names::fact).toList());
    }

    @Override
    List<Block> blocks(Facts chosen, SectionMaterial material) {
        Optional<Place> place =
                material.cohort().places().find(material.subject().scope().place());
        List<List<String>> rows = new ArrayList<>();
        for (String fact : chosen.facts()) {
            place.map(one -> one.facts().get(fact))
                    .ifPresent(value ->
                            rows.add(List.of(Sentences.capital(material.names().fact(fact)), value)));
        }
        return rows.isEmpty() ? List.of() : List.of(new Block.Grid("", List.of("", ""), rows, List.of()));
    }
}
