package org.criticalfriend.growingthetop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.Variant;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;
import org.pf4j.Extension;

/** Schools of equals, in trios and quads, that judge nobody: the same people all year, each school a host in turn. */
@Extension
public final class GrowingTheTop implements Variant {

    private static final Range TRIO_OR_QUAD = new Range(3, 4);

    @Override
    public String id() {
        return "growing-the-top";
    }

    @Override
    public List<Problem> check(Programme programme) {
        return Stream.of(
                        judgesNobody(programme),
                        meetsInThreesAndFours(programme),
                        everyoneHosts(programme),
                        keepsItsPeople(programme))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Problem> judgesNobody(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        programme.instruments().stream()
                .filter(instrument -> instrument.per().equals("team"))
                .forEach(instrument -> problems.add(Problem.at(
                        instrument.path() + ".per",
                        "Growing the Top judges nobody, so no team agrees on a rating; remove `per: team`")));
        programme
                .instruments()
                .forEach(instrument -> instrument.by().stream()
                        .filter(who -> standsOnNoSide(programme, who))
                        .forEach(who -> problems.add(Problem.at(
                                instrument.path() + ".by",
                                "whoever stands on neither side is impartial and rates nothing; remove `" + who
                                        + "`"))));
        programme.awards().stream()
                .filter(award -> award.to().equals("host"))
                .forEach(award -> problems.add(Problem.at(
                        award.path() + ".to", "Growing the Top judges nobody, so no host is given an award")));
        return problems;
    }

    private static boolean standsOnNoSide(Programme programme, String who) {
        return programme.roles().find(who).map(Role::side).isPresent();
    }

    private static List<Problem> meetsInThreesAndFours(Programme programme) {
        return programme.organisations().stream()
                .filter(organisation -> organisation.per() == Organisation.Per.TEAM)
                .filter(organisation -> !isWithin(organisation.number()))
                .map(organisation -> Problem.at(
                        organisation.path() + ".number",
                        "Growing the Top meets in trios and quads: write 3, 4 or 3..4"))
                .toList();
    }

    private static boolean isWithin(Range number) {
        return TRIO_OR_QUAD.holds(number.least()) && number.most() != null && TRIO_OR_QUAD.holds(number.most());
    }

    private static List<Problem> everyoneHosts(Programme programme) {
        return programme.course().stream()
                .filter(Step.Visit.class::isInstance)
                .map(Step.Visit.class::cast)
                .filter(visit -> visit.days() != 1)
                .map(visit -> Problem.at(visit.path() + ".days", "a visit of Growing the Top is one day at each host"))
                .toList();
    }

    private static List<Problem> keepsItsPeople(Programme programme) {
        return programme.roles().stream()
                .filter(role -> programme.organisations().has(role.per()))
                .filter(role -> role.substitutes() != Role.Substitutes.NONE)
                .map(role -> Problem.at(
                        role.path() + ".substitutes",
                        "the same people of each school take part all year; write `substitutes: none`"))
                .toList();
    }
}
