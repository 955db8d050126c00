package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Office;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;

/** An office is held for the hub of an organisation, and by whom the organiser names. */
final class OfficeCheck implements Check {

    private static final Set<String> NAMING = Set.of("organiser", Office.CENTRAL_TEAM.id());

    @Override
    public List<Problem> of(Programme programme) {
        List<Problem> problems = new ArrayList<>();
        for (Role role : programme.roles()) {
            if (role.office() == null) {
                continue;
            }
            if (!programme.organisations().has(role.per())) {
                problems.add(Problem.at(role.path() + ".office", CheckWording.OFFICE_OF_NO_HUB));
            }
            programme.course().stream()
                    .filter(step -> step.collects().contains("people"))
                    .filter(step -> !isNamedByTheOrganiser(programme, step, role))
                    .forEach(step ->
                            problems.add(Problem.at(step.path() + ".collects", CheckWording.namesAnOffice(role.id()))));
        }
        return problems;
    }

    /** Whether a step asks the organiser alone, or about the people of other organisations. */
    private static boolean isNamedByTheOrganiser(Programme programme, Step step, Role role) {
        if (!(step instanceof Step.Task task)) {
            return false;
        }
        String per = task.per();
        boolean isAboutOthers = per != null && programme.organisations().has(per) && !per.equals(role.per());
        return isAboutOthers || NAMING.containsAll(task.by());
    }
}
