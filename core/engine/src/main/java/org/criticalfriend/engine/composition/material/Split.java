package org.criticalfriend.engine.composition.material;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.access.Membership;
import org.criticalfriend.engine.access.Scope;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.language.prose.FactPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.spi.programme.Step;

/** What figures are told apart by: the side, step, role or team of whoever answers, or a fact of their organisation. */
public final class Split {

    private static final List<String> SIDES = List.of("Hosts", "Visitors", "Others");
    private static final String UNKNOWN = "Not known";

    private final String by;
    private final Titles titles;

    /**
     * A split.
     *
     * @param by as the file has it
     * @param titles of the present edition
     */
    public Split(String by, Titles titles) {
        this.by = by;
        this.titles = titles;
    }

    /** As the column of the groups is called. */
    public String title() {
        return switch (by) {
            case "side" -> "Side";
            case "step" -> "Step";
            case "role" -> "Part";
            case "team" -> Sentences.capital(titles.team());
            default -> Sentences.capital(FactPhrases.fact(by));
        };
    }

    /** The group an answer belongs to. */
    public String group(Answers answers, Entry entry) {
        return switch (by) {
            case "side" -> side(answers, entry);
            case "step" ->
                answers.course()
                        .occurrences()
                        .find(entry.occurrence())
                        .map(Occurrence::step)
                        .map(Step::title)
                        .orElse(UNKNOWN);
            case "role" -> role(answers, entry);
            case "team" -> team(answers, entry);
            default -> fact(answers, entry.place().isEmpty() ? answers.host(entry) : entry.place());
        };
    }

    /** The group a place belongs to; where places are not told apart so, it is not known. */
    public String group(Answers answers, String place) {
        return by.equals("team")
                ? answers.cohort().teamOf(place).map(Team::title).orElse(UNKNOWN)
                : fact(answers, place);
    }

    /** Groups in the order of the page: that of the file, else by name, and what is not known last. */
    public Comparator<String> order(Answers answers) {
        List<String> known = switch (by) {
            case "side" -> SIDES;
            case "step" ->
                answers.cohort().programme().course().stream().map(Step::title).toList();
            case "role" ->
                answers.cohort().programme().roles().ids().stream()
                        .map(this::role)
                        .toList();
            case "team" -> answers.cohort().teams().stream().map(Team::title).toList();
            default -> List.of();
        };
        return Comparator.<String>comparingInt(group -> group.equals(UNKNOWN) ? 1 : 0)
                .thenComparingInt(group -> known.contains(group) ? known.indexOf(group) : known.size())
                .thenComparing(Comparator.naturalOrder());
    }

    private static String side(Answers answers, Entry entry) {
        Membership membership = new Membership(answers.cohort(), answers.course());
        Scope scope = membership.scope(entry.occurrence(), entry.place());
        List<Seat> seats = membership.seats(Viewer.person(entry.author()));
        if (seats.stream().anyMatch(seat -> membership.is("host", seat, scope))) {
            return SIDES.get(0);
        }
        if (seats.stream().anyMatch(seat -> membership.is("visitors", seat, scope))) {
            return SIDES.get(1);
        }
        boolean isKnownByPlace =
                seats.isEmpty() && !scope.place().isEmpty() && !entry.place().isEmpty();
        return !isKnownByPlace ? SIDES.get(2) : SIDES.get(entry.place().equals(scope.place()) ? 0 : 1);
    }

    private String role(Answers answers, Entry entry) {
        return answers.cohort().seats().stream()
                .filter(seat -> seat.person().equals(entry.author()))
                .map(Seat::role)
                .findFirst()
                .map(this::role)
                .orElse(UNKNOWN);
    }

    private String role(String id) {
        return Sentences.capital(titles.per(id));
    }

    private static String team(Answers answers, Entry entry) {
        return answers.course()
                .occurrences()
                .find(entry.occurrence())
                .map(Occurrence::team)
                .flatMap(answers.cohort().teams()::find)
                .or(() -> answers.cohort().teamOf(entry.place()))
                .map(Team::title)
                .orElse(UNKNOWN);
    }

    private String fact(Answers answers, String place) {
        Optional<Place> found = answers.cohort().places().find(place);
        return by.equals(Cohort.HUB)
                ? found.map(answers.cohort()::hubOf)
                        .filter(hub -> !hub.isBlank())
                        .orElse(UNKNOWN)
                : found.map(Place::facts)
                        .map(facts -> facts.get(by))
                        .filter(value -> !value.isBlank())
                        .map(value -> Sentences.capital(value.replace('-', ' ')))
                        .orElse(UNKNOWN);
    }
}
