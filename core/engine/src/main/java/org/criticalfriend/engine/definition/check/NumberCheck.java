package org.criticalfriend.engine.definition.check;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;

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
        return problems;
    }

    private static boolean isNone(Range range) {
        return Integer.valueOf(0).equals(range.most());
    }
}
