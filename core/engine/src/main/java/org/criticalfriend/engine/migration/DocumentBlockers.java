package org.criticalfriend.engine.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/** The documents that are released or on their way to it, and that the other edition has no place for. */
final class DocumentBlockers {

    private DocumentBlockers() {}

    static List<String> in(Cohort cohort, Course course, Cohort moved, Course there, List<SignOff> signOffs) {
        Map<String, Subject> before = subjects(cohort, course);
        Map<String, Subject> now = subjects(moved, there);
        List<String> hindrances = new ArrayList<>();
        for (SignOff signOff : signOffs) {
            Subject subject = before.get(signOff.document());
            if (subject != null && !signOff.acts().isEmpty()) {
                hindrance(subject, signOff, Optional.ofNullable(now.get(subject.id())), moved.programme())
                        .ifPresent(hindrances::add);
            }
        }
        return hindrances;
    }

    /** Every document that a cohort can have, by its id. */
    static Map<String, Subject> subjects(Cohort cohort, Course course) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (Output output : cohort.programme().outputs()) {
            Subject.of(output, cohort, course).forEach(subject -> subjects.put(subject.id(), subject));
        }
        return subjects;
    }

    private static Optional<String> hindrance(
            Subject subject, SignOff signOff, Optional<Subject> now, Programme target) {
        Output output = subject.output();
        String title = Sentences.quote(subject.title());
        String state = signOff.isReleased(output) ? "is released" : "is being signed off";
        if (now.isEmpty()) {
            return Optional.of(
                    target.outputs().has(output.id())
                            ? "The new edition writes " + title + " for something else, and it " + state + "."
                            : "The new edition no longer has the document " + title + ", which " + state + ".");
        }
        // How far it has come is counted in stages, so these have to stay the same.
        List<String> stages = List.copyOf(output.signOff().ids());
        return stages.equals(List.copyOf(now.get().output().signOff().ids()))
                ? Optional.empty()
                : Optional.of("The new edition signs off " + title + " in other stages, and it " + state + ".");
    }
}
