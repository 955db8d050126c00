package org.criticalfriend.engine.composition.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.criticalfriend.engine.composition.material.SectionMaterial;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.schedule.Agenda;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.spelling.KnownNames;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.section.PartNames;
import org.criticalfriend.spi.word.Basis;

/** The plan of a visit: as agreed, or as the programme has it. */
public final class AgendaSection extends EngineSection<AgendaSection.Plan> {

    AgendaSection() {
        super("agenda", "the plan of a visit", Plan.class);
    }

    /** The plan of a visit. */
    public record Plan(
            @Description("the visit whose plan is shown") @Names(Kind.STEP)
            String visit) {}

    @Override
    public Basis basis(Plan chosen) {
        return Basis.none().withPlan(chosen.visit());
    }

    @Override
    public String phrase(Plan chosen, PartNames names) {
        return "the plan of " + names.step(chosen.visit());
    }

    @Override
    public List<Problem> check(Plan chosen, String path, Programme programme) {
        return programme
                .course()
                .find(chosen.visit())
                .filter(step -> !(step instanceof Step.Visit))
                .map(step -> Problem.at(path, onlyAVisit(programme)))
                .stream()
                .toList();
    }

    private static String onlyAVisit(Programme programme) {
        List<String> visits = programme.course().stream()
                .filter(Step.Visit.class::isInstance)
                .map(Step::id)
                .toList();
        return "only a visit has a plan" + KnownNames.listed(visits);
    }

    @Override
    List<Block> blocks(Plan chosen, SectionMaterial material) {
        Optional<Occurrence> visit = material.course().of(chosen.visit()).stream()
                .filter(one -> one.place().equals(material.subject().scope().place()))
                .findFirst();
        if (visit.isEmpty()) {
            return List.of();
        }
        String day = visit.get().day() == null ? "" : Times.date(visit.get().day());
        return List.of(material.asking()
                .agenda(visit.get())
                .<Block>map(settled -> agreed(settled.agenda(), visit.get(), day, material))
                .orElseGet(() -> foreseen(visit.get(), day, material)));
    }

    /** The sessions as the programme has them, where nobody has planned the day yet. */
    private static Block.Grid foreseen(Occurrence visit, String day, SectionMaterial material) {
        List<List<String>> rows = new ArrayList<>();
        for (Session session : material.asking().sessions(visit)) {
            rows.add(List.of(
                    session.title(),
                    session.part() == null
                            ? ""
                            : Sentences.capital(Nouns.id(session.part().name().toLowerCase(Locale.ROOT))),
                    Times.minutes(session.minutes()),
                    leader(session, material)));
        }
        return new Block.Grid(day, List.of("Session", "Part of the day", "Time", "Led by"), rows, List.of());
    }

    private static Block.Grid agreed(Agenda agenda, Occurrence visit, String day, SectionMaterial material) {
        boolean isLong = agenda.slots().stream().anyMatch(slot -> slot.day() > 1);
        List<List<String>> rows = new ArrayList<>();
        for (Agenda.Slot slot : agenda.slots()) {
            visit.step().sessions().find(slot.session()).ifPresent(session -> {
                String hours = (isLong ? "Day " + slot.day() + ", " : "") + slot.hours();
                rows.add(List.of(hours, session.title(), slot.about(), leader(session, material)));
            });
        }
        return new Block.Grid(day, List.of("Time", "Session", "What and where", "Led by"), rows, List.of());
    }

    private static String leader(Session session, SectionMaterial material) {
        return session.ledBy().isEmpty()
                ? ""
                : Sentences.capital(material.titles().who(session.ledBy()).words());
    }
}
