package org.criticalfriend.engine.composition.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** How many visits each organisation hosted and made. */
public final class GiveAndTakeSection extends EngineSection<GiveAndTakeSection.GiveAndTake> {

    GiveAndTakeSection() {
        super("give-and-take", "what organisations gave and received", GiveAndTake.class);
    }

    /** What organisations give and take. */
    public record GiveAndTake(
            @Description("the organisations that are listed") @Names(Kind.ORGANISATION)
            String organisation) {}

    @Override
    public Basis basis(GiveAndTake chosen) {
        return Basis.none();
    }

    @Override
    public String phrase(GiveAndTake chosen, PartNames names) {
        return "what each " + names.organisation(chosen.organisation()) + " gave and received";
    }

    @Override
    List<Block> blocks(GiveAndTake chosen, SectionMaterial material) {
        Cohort cohort = material.cohort();
        Map<Occurrence, Set<String>> comers = new LinkedHashMap<>();
        material.visits()
                .forEach(visit -> comers.put(
                        visit,
                        material.membership().takingPart(visit).stream()
                                .map(seat -> material.home(seat))
                                .collect(Collectors.toSet())));
        List<List<String>> rows = new ArrayList<>();
        for (Place place : cohort.places()) {
            if (place.role().equals(chosen.organisation())) {
                long hosted = material.visits()
                        .filter(visit -> visit.place().equals(place.id()))
                        .count();
                String team = cohort.teamOf(place.id()).map(Team::id).orElse("");
                long visited = material.visits()
                        .filter(visit -> !visit.place().equals(place.id()))
                        .filter(visit -> visit.team().equals(team)
                                || comers.getOrDefault(visit, Set.of()).contains(place.id()))
                        .count();
                rows.add(List.of(place.name(), Long.toString(hosted), Long.toString(visited)));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Grid("", List.of("", "Visits hosted", "Visits made"), rows, List.of(1, 2)));
    }
}
