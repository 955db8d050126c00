package org.criticalfriend.engine.composition.section;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Required;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** Who takes part, by roles. */
public final class PeopleSection extends EngineSection<PeopleSection.People> {

    PeopleSection() {
        super("people", "who takes part", People.class);
    }

    /** People by their roles. */
    public record People(
            @Description("the roles whose people are listed") @Names(Kind.ROLE) @Required
            List<String> roles) {}

    @Override
    public Basis basis(People chosen) {
        return Basis.none().withPeople(chosen.roles());
    }

    @Override
    public String phrase(People chosen, PartNames names) {
        return "the names of " + names.people(chosen.roles());
    }

    /** Somebody who goes to several visits is listed once. */
    @Override
    List<Block> blocks(People chosen, SectionMaterial material) {
        Cohort cohort = material.cohort();
        Scope scope = material.subject().scope();
        Set<List<String>> rows = new LinkedHashSet<>();
        for (String role : chosen.roles()) {
            for (Seat seat : cohort.seats()) {
                boolean isThere = material.membership().isInTeam(seat, scope)
                        && !material.membership().isForAnotherVisit(seat, scope);
                if (seat.role().equals(role) && isThere) {
                    rows.add(List.of(
                            cohort.people()
                                    .find(seat.person())
                                    .map(Person::name)
                                    .orElse(seat.person()),
                            Sentences.capital(material.titles().per(role)),
                            cohort.places()
                                    .find(seat.at())
                                    .or(() -> cohort.places().find(material.home(seat)))
                                    .map(Place::name)
                                    .orElse("")));
                }
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Grid("", List.of("Name", "Part", "From"), List.copyOf(rows), List.of()));
    }
}
