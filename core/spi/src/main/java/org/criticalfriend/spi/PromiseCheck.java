package org.criticalfriend.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Part;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;

/**
 * Goes through the promises of a variant one after another and gathers what breaks them, each at the part that does.
 * The promises that several kinds of peer review make are ready here; {@link #no} takes any other.
 *
 * <p>For one thread; it keeps a reference to the programme.
 *
 * @since 0.1
 */
public final class PromiseCheck {

    private static final Range TRIO_OR_QUAD = new Range(3, 4);
    private static final Set<String> IN_THE_TEAM = Set.of("author", "host", "visitors", "team");

    private final String title;
    private final Programme programme;
    private final List<Problem> problems = new ArrayList<>();

    private PromiseCheck(String title, Programme programme) {
        this.title = title;
        this.programme = programme;
    }

    /**
     * Begins with nothing broken.
     *
     * @param title the variant's name, as the sentences say it
     */
    public static PromiseCheck of(String title, Programme programme) {
        return new PromiseCheck(title, programme);
    }

    /** What breaks the promises; empty where all are kept. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * A promise that no part of a sort breaks.
     *
     * @param breaks whether a part breaks it
     * @param key the key of the part at which it is told
     * @param sentence the promise, and what would be right
     */
    public <P extends Part> PromiseCheck no(Stream<P> parts, Predicate<? super P> breaks, String key, String sentence) {
        parts.filter(breaks).forEach(part -> problems.add(Problem.at(part.path() + "." + key, sentence)));
        return this;
    }

    /** A promise about something that may be missing altogether; it is told at the path where it would stand. */
    public PromiseCheck yes(boolean isKept, String path, String sentence) {
        if (!isKept) {
            problems.add(Problem.at(path, sentence));
        }
        return this;
    }

    /** No team agrees on a rating, whoever stands on neither side rates nothing, and no host is given an award. */
    public PromiseCheck nobodyIsJudged() {
        noTeamAgreesOn(instrument -> true);
        whoeverStandsOnNoSideRatesNothing();
        return no(
                programme.awards().stream(),
                award -> award.to().equals("host"),
                "to",
                title + " judges nobody, so no host is given an award");
    }

    /** No rating is agreed by the team but of what people wrote. */
    public PromiseCheck nothingIsEstimated() {
        return noTeamAgreesOn(instrument ->
                instrument.each() == null || instrument.each().note().isEmpty());
    }

    private PromiseCheck noTeamAgreesOn(Predicate<Instrument> rating) {
        return no(
                programme.instruments().stream().filter(rating),
                instrument -> instrument.per().equals("team"),
                "per",
                title + " judges nobody, so no team agrees on a rating; remove `per: team`");
    }

    private void whoeverStandsOnNoSideRatesNothing() {
        for (Instrument instrument : programme.instruments()) {
            instrument.by().stream()
                    .filter(who -> programme.roles().find(who).map(Role::side).isPresent())
                    .forEach(who -> problems.add(Problem.at(
                            instrument.path() + ".by",
                            "whoever stands on neither side is impartial and rates nothing; remove `" + who + "`")));
        }
    }

    /** Three or four meet in a team. */
    public PromiseCheck triosAndQuadsMeet() {
        return no(
                programme.organisations().stream().filter(organisation -> organisation.per() == Organisation.Per.TEAM),
                organisation -> !isTrioOrQuad(organisation.number()),
                "number",
                title + " meets in trios and quads: write 3, 4 or 3..4");
    }

    private static boolean isTrioOrQuad(Range number) {
        return TRIO_OR_QUAD.holds(number.least()) && number.most() != null && TRIO_OR_QUAD.holds(number.most());
    }

    /** A visit has so many days at each host. */
    public PromiseCheck aVisitLasts(int days) {
        String length = days == 1 ? "one day" : days == 3 ? "three days" : days + " days";
        return no(
                visits(),
                visit -> visit.days() != days,
                "days",
                "a visit of " + title + " is " + length + " at each host");
    }

    /** The people whom an organisation names stay all year. */
    public PromiseCheck theSamePeopleStay() {
        return no(
                programme.roles().stream().filter(this::isOfAnOrganisation),
                role -> role.substitutes() != Role.Substitutes.NONE,
                "substitutes",
                "the same people of each school take part all year; write `substitutes: none`");
    }

    /** Whoever judges or advises comes from another trust than the host. */
    public PromiseCheck visitorsComeFromOtherTrusts() {
        return no(
                visitingRoles(),
                role -> !isBound(role, Set.of("unlike-host", "different")),
                "rules",
                "in " + title + " nobody reviews a host of their own trust; add a rule `unlike-host: trust`");
    }

    /** No two visitors are of one trust, and none is of the host's. */
    public PromiseCheck visitorsComeFromDifferentTrusts() {
        visitorsComeFromOtherTrusts();
        return no(
                visitingRoles()
                        .filter(role -> !role.number().bounds().isOne()
                                || role.number().bounds().least() > 1),
                role -> !isBound(role, Set.of("different")),
                "rules",
                "the reviewers of " + title + " come from different trusts; add a rule `different: trust`");
    }

    private static boolean isBound(Role role, Set<String> words) {
        return role.rules().stream()
                .map(rule -> rule.word())
                .anyMatch(word ->
                        words.contains(word.name()) && word.naming(Kind.FACT).containsKey("trust"));
    }

    /** A report on a visit leaves the team only after a QA read, and after the host has checked its facts. */
    public PromiseCheck reportsAreReadAndChecked() {
        for (Output report : programme.outputs()) {
            boolean leaves =
                    report.per().equals("visit") && report.audience().stream().anyMatch(this::isOutside);
            if (leaves) {
                List<Output.Stage> stages = List.copyOf(report.signOff().all());
                int read = first(stages, 1, this::isReadFromOutside);
                int checked = first(stages, read < 0 ? 1 : read + 1, this::isCheckedByTheHost);
                yes(
                        read > 0,
                        report.path() + ".sign-off",
                        "no report leaves the team without a QA read; add a stage by the QA reader after the draft");
                yes(
                        checked > 0,
                        report.path() + ".sign-off",
                        "no report leaves the team before the host has checked its facts; add a stage by the host"
                                + " after the QA read");
            }
        }
        return this;
    }

    private static int first(List<Output.Stage> stages, int from, Predicate<Output.Stage> right) {
        for (int place = from; place < stages.size(); place++) {
            if (right.test(stages.get(place))) {
                return place;
            }
        }
        return -1;
    }

    private boolean isReadFromOutside(Output.Stage stage) {
        return stage.by().stream()
                .allMatch(who -> programme
                        .roles()
                        .find(who)
                        .filter(role -> role.per().equals("cohort"))
                        .isPresent());
    }

    private boolean isCheckedByTheHost(Output.Stage stage) {
        return stage.by().stream().anyMatch(this::isOfTheHost);
    }

    /** Whether a word for who takes part means people of the host and nobody else. */
    public boolean isOfTheHost(String who) {
        return who.equals("host")
                || programme.roles().find(who).filter(this::isOfAnOrganisation).isPresent();
    }

    /** Whether a word for a reader means anybody who is in no team. */
    public boolean isOutside(String who) {
        boolean isInATeam = programme.organisations().has(who)
                || programme
                        .roles()
                        .find(who)
                        .filter(role -> !role.per().equals("cohort"))
                        .isPresent();
        return !isInATeam && !IN_THE_TEAM.contains(who);
    }

    /** The visits of the course. */
    public Stream<Step.Visit> visits() {
        return programme.course().stream().filter(Step.Visit.class::isInstance).map(Step.Visit.class::cast);
    }

    private Stream<Role> visitingRoles() {
        return programme.roles().stream()
                .filter(role -> Set.of("team", "visit").contains(role.per()))
                .filter(role -> role.side() == null);
    }

    private boolean isOfAnOrganisation(Role role) {
        return programme.organisations().has(role.per());
    }
}
