package org.criticalfriend.engine.definition.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.audience.AudienceHierarchy;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Basis;

/**
 * Nothing is shown more widely than its audience: not by an output to its readers or to those who sign it off, not by an
 * instrument that rates notes, not by an award that shows the note it rests on.
 */
final class AudienceCheck implements Check {

    @Override
    public List<Problem> of(Programme programme) {
        AudienceHierarchy hierarchy = new AudienceHierarchy(programme);
        List<Problem> problems = new ArrayList<>();
        for (Output output : programme.outputs()) {
            for (Output.Section section : output.sections()) {
                for (Shown shown : shown(programme, section)) {
                    check(hierarchy, shown, output.audience(), section.path(), problems);
                    output.signOff().forEach(stage -> check(hierarchy, shown, stage.by(), section.path(), problems));
                }
            }
        }
        for (Instrument instrument : programme.instruments()) {
            for (Shown shown : rated(programme, instrument)) {
                check(hierarchy, shown, instrument.by(), instrument.path() + ".each", problems);
            }
        }
        for (Award award : programme.awards()) {
            note(programme, award).ifPresent(shown -> {
                if (award.listed() != null) {
                    check(hierarchy, shown, List.of("partnership"), award.path() + ".listed", problems);
                }
            });
        }
        return List.copyOf(new LinkedHashSet<>(problems));
    }

    /** Something with an audience. */
    private record Shown(String title, List<String> audience) {}

    private static void check(
            AudienceHierarchy hierarchy, Shown shown, List<String> readers, String path, List<Problem> problems) {
        // A name that is not there is told where it stands.
        if (!shown.audience().stream().allMatch(hierarchy::knows)) {
            return;
        }
        for (String reader : readers) {
            if (!reader.equals("author") && hierarchy.knows(reader) && !hierarchy.mayAllSee(shown.audience(), reader)) {
                String message =
                        CheckWording.shownMoreWidely(shown.title(), inWords(reader), inWords(shown.audience()));
                problems.add(Problem.at(path, message));
            }
        }
    }

    private static List<Shown> shown(Programme programme, Output.Section section) {
        List<Shown> all = new ArrayList<>();
        Basis basis = section.word().basis();
        basis.notes().forEach(id -> note(programme, id).ifPresent(all::add));
        basis.awards().stream()
                .flatMap(id -> programme.awards().find(id).stream())
                .forEach(award -> note(programme, award).ifPresent(all::add));
        for (String id : section.answersShown()) {
            programme.instruments().find(id).ifPresent(instrument -> {
                all.add(new Shown(instrument.id(), instrument.audience()));
                all.addAll(rated(programme, instrument));
            });
        }
        return all;
    }

    private static List<Shown> rated(Programme programme, Instrument instrument) {
        Instrument.Each each = instrument.each();
        List<Shown> notes = new ArrayList<>();
        if (each != null) {
            each.note().forEach(id -> note(programme, id).ifPresent(notes::add));
        }
        return notes;
    }

    private static Optional<Shown> note(Programme programme, Award award) {
        return Optional.ofNullable(award.note()).flatMap(id -> note(programme, id));
    }

    private static Optional<Shown> note(Programme programme, String id) {
        return programme.notes().find(id).map(note -> new Shown(note.id(), note.audience()));
    }

    private static String inWords(List<String> names) {
        List<String> words = names.stream().map(AudienceCheck::inWords).toList();
        return words.size() == 1
                ? words.get(0)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    private static String inWords(String name) {
        return "the " + name.replace('-', ' ');
    }
}
