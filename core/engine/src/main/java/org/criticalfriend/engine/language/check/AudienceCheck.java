package org.criticalfriend.engine.language.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.audience.AudienceHierarchy;
import org.criticalfriend.engine.audience.Shown;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

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
                for (Guarded shown : shown(programme, section)) {
                    check(hierarchy, shown, output.audience(), section.path(), problems);
                    output.signOff().forEach(stage -> check(hierarchy, shown, stage.by(), section.path(), problems));
                }
            }
        }
        for (Instrument instrument : programme.instruments()) {
            for (Guarded shown : rated(programme, instrument)) {
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
    private record Guarded(String title, List<String> audience) {}

    private static void check(
            AudienceHierarchy hierarchy, Guarded shown, List<String> readers, String path, List<Problem> problems) {
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

    private static List<Guarded> shown(Programme programme, Output.Section section) {
        List<Guarded> all = new ArrayList<>();
        for (Shown shown : Shown.by(section)) {
            switch (shown.what()) {
                case NOTE -> note(programme, shown.id()).ifPresent(all::add);
                case AWARD ->
                    programme
                            .awards()
                            .find(shown.id())
                            .flatMap(award -> note(programme, award))
                            .ifPresent(all::add);
                case ANSWERS ->
                    programme.instruments().find(shown.id()).ifPresent(instrument -> {
                        all.add(new Guarded(instrument.id(), instrument.audience()));
                        all.addAll(rated(programme, instrument));
                    });
                // Totals are for everybody who reads the document, and so are names and plans.
                case TOTALS, PEOPLE, AGENDA -> {}
            }
        }
        return all;
    }

    private static List<Guarded> rated(Programme programme, Instrument instrument) {
        Instrument.Each each = instrument.each();
        List<Guarded> notes = new ArrayList<>();
        if (each != null) {
            each.note().forEach(id -> note(programme, id).ifPresent(notes::add));
        }
        return notes;
    }

    private static Optional<Guarded> note(Programme programme, Award award) {
        return Optional.ofNullable(award.note()).flatMap(id -> note(programme, id));
    }

    private static Optional<Guarded> note(Programme programme, String id) {
        return programme.notes().find(id).map(note -> new Guarded(note.id(), note.audience()));
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
