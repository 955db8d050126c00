package org.criticalfriend.spi.word;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a section rests on, by the ids that the file gives: {@code Basis.none().withNotes(List.of("finding"))}. Immutable.
 *
 * @since 0.1
 */
public final class Basis {

    private static final Basis NONE =
            new Basis(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, false);

    private final Set<String> notes;
    private final Set<String> figures;
    private final Set<String> answers;
    private final Set<String> choices;
    private final Set<String> awards;
    private final Set<String> people;
    private final Set<String> plans;
    private final @Nullable Exchange exchange;
    private final @Nullable Report report;
    private final boolean looksBack;

    private Basis(
            Set<String> notes,
            Set<String> figures,
            Set<String> answers,
            Set<String> choices,
            Set<String> awards,
            Set<String> people,
            Set<String> plans,
            @Nullable Exchange exchange,
            @Nullable Report report,
            boolean looksBack) {
        this.notes = notes;
        this.figures = figures;
        this.answers = answers;
        this.choices = choices;
        this.awards = awards;
        this.people = people;
        this.plans = plans;
        this.exchange = exchange;
        this.report = report;
        this.looksBack = looksBack;
    }

    /**
     * Two notes that are brought together.
     *
     * @param offer the note that says what is offered
     * @param need the note that says what is asked
     * @since 0.1
     */
    public record Exchange(String offer, String need) {}

    /**
     * Released documents of another programme.
     *
     * @param programme its id
     * @param output the id of the output
     * @since 0.1
     */
    public record Report(String programme, String output) {}

    /** Nothing that anybody gave: a text, or facts of an organisation. */
    public static Basis none() {
        return NONE;
    }

    /** The same with the words of notes. */
    public Basis withNotes(Collection<String> ids) {
        return new Basis(
                and(notes, ids), figures, answers, choices, awards, people, plans, exchange, report, looksBack);
    }

    /** The same with the answers to an instrument, added up over at least as many as its smallest group has. */
    public Basis withFigures(String instrument) {
        return new Basis(
                notes,
                and(figures, List.of(instrument)),
                answers,
                choices,
                awards,
                people,
                plans,
                exchange,
                report,
                looksBack);
    }

    /** The same with the answers to an instrument one by one. */
    public Basis withAnswers(String instrument) {
        return new Basis(
                notes,
                figures,
                and(answers, List.of(instrument)),
                choices,
                awards,
                people,
                plans,
                exchange,
                report,
                looksBack);
    }

    /** The same with what was chosen. */
    public Basis withChoices(Collection<String> ids) {
        return new Basis(
                notes, figures, answers, and(choices, ids), awards, people, plans, exchange, report, looksBack);
    }

    /** The same with awards and the notes that go with them. */
    public Basis withAwards(Collection<String> ids) {
        return new Basis(
                notes, figures, answers, choices, and(awards, ids), people, plans, exchange, report, looksBack);
    }

    /** The same with the names of those who play roles. */
    public Basis withPeople(Collection<String> roles) {
        return new Basis(
                notes, figures, answers, choices, awards, and(people, roles), plans, exchange, report, looksBack);
    }

    /** The same with the plan of a visit. */
    public Basis withPlan(String step) {
        return new Basis(
                notes,
                figures,
                answers,
                choices,
                awards,
                people,
                and(plans, List.of(step)),
                exchange,
                report,
                looksBack);
    }

    /** The same with the words of two notes that are brought together. */
    public Basis withExchange(String offer, String need) {
        return new Basis(
                and(notes, List.of(offer, need)),
                figures,
                answers,
                choices,
                awards,
                people,
                plans,
                new Exchange(offer, need),
                report,
                looksBack);
    }

    /** The same with the released documents of another programme. */
    public Basis withReport(String programme, String output) {
        return new Basis(
                notes,
                figures,
                answers,
                choices,
                awards,
                people,
                plans,
                exchange,
                new Report(programme, output),
                looksBack);
    }

    /** The same where nothing can be shown without a cohort before this one. */
    public Basis lookingBack() {
        return new Basis(notes, figures, answers, choices, awards, people, plans, exchange, report, true);
    }

    /** The ids of the notes whose words are shown, in the order in which they were named. */
    public Set<String> notes() {
        return notes;
    }

    /** The ids of the instruments whose answers are shown added up. */
    public Set<String> figures() {
        return figures;
    }

    /** The ids of the instruments whose answers are shown one by one. */
    public Set<String> answers() {
        return answers;
    }

    /** The ids of the choices that are shown. */
    public Set<String> choices() {
        return choices;
    }

    /** The ids of the awards that are shown. */
    public Set<String> awards() {
        return awards;
    }

    /** The ids of the roles whose people are named. */
    public Set<String> people() {
        return people;
    }

    /** The ids of the visits whose plan is shown. */
    public Set<String> plans() {
        return plans;
    }

    /** The notes that are brought together, if any are. */
    public Optional<Exchange> exchange() {
        return Optional.ofNullable(exchange);
    }

    /** The documents of another programme that are drawn on, if any are. */
    public Optional<Report> report() {
        return Optional.ofNullable(report);
    }

    /** Whether nothing can be shown without a cohort before this one. */
    public boolean looksBack() {
        return looksBack;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Basis basis && basis.all().equals(all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }

    private List<Object> all() {
        return List.of(notes, figures, answers, choices, awards, people, plans, exchange(), report(), looksBack);
    }

    private static Set<String> and(Set<String> known, Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }
}
