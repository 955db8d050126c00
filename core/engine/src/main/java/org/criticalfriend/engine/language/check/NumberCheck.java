package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/** Numbers of organisations and people can come about. */
final class NumberCheck implements Check {

    /** Larger numbers per team are meant for the cohort; the largest network of the field has 15 schools. */
    private static final int LARGEST_TEAM = 20;

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        for (Organisation organisation : programme.organisations()) {
            Range number = organisation.number();
            if (isNone(number)) {
                problems.add(Problem.at(organisation.path() + ".number", CheckWording.NONE_AT_ALL));
            }
            if (organisation.per() == Organisation.Per.TEAM && number.least() > LARGEST_TEAM) {
                problems.add(Problem.at(organisation.path() + ".number", CheckWording.teamsOf(number.least())));
            }
            organisation.sends().forEach((role, sent) -> {
                if (isNone(sent)) {
                    problems.add(Problem.at(organisation.path() + ".sends." + role, CheckWording.NONE_AT_ALL));
                }
            });
            Range places = organisation.places();
            boolean isTooFew = places != null && places.most() != null && places.most() < number.least();
            if (isTooFew) {
                problems.add(Problem.at(organisation.path() + ".places", CheckWording.fewerPlaces(number.least())));
            }
        }
        for (Role role : programme.roles()) {
            if (isNone(role.number().bounds())) {
                problems.add(Problem.at(role.path() + ".number", CheckWording.NONE_AT_ALL));
            }
            if (role.load() != null && isNone(role.load())) {
                problems.add(Problem.at(role.path() + ".load", CheckWording.NONE_AT_ALL));
            }
        }
        programme.notes().stream()
                .filter(note -> isNone(note.number()))
                .forEach(note -> problems.add(Problem.at(note.path() + ".number", CheckWording.NONE_AT_ALL)));
        programme.course().stream()
                .filter(step -> isNone(times(step)))
                .forEach(step -> problems.add(Problem.at(step.path() + ".times", CheckWording.NONE_AT_ALL)));
        return problems;
    }

    private static @Nullable Range times(Step step) {
        if (step instanceof Step.Event event) {
            return event.times();
        }
        return step instanceof Step.Visit visit ? visit.times() : null;
    }

    private static boolean isNone(@Nullable Range range) {
        return range != null && Integer.valueOf(0).equals(range.most());
    }
}
