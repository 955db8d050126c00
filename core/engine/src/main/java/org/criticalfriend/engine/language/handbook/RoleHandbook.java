package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Session;
import org.criticalfriend.spi.programme.Step;

/**
 * The handbook of one role: the same chapters as in the whole handbook, as far as they reach the role, in the order in
 * which somebody who plays it meets them. What is asked several times is told where it is asked first.
 */
final class RoleHandbook {

    private final Programme programme;
    private final InWords words;
    private final Role role;
    private final Roles roles;
    private final Set<String> told = new LinkedHashSet<>();

    private RoleHandbook(Programme programme, InWords words, Role role) {
        this.programme = programme;
        this.words = words;
        this.role = role;
        this.roles = new Roles(programme, words);
    }

    static List<Chapter> of(Programme programme, InWords words, Role role) {
        RoleHandbook handbook = new RoleHandbook(programme, words, role);
        return Stream.of(handbook.part(), handbook.steps(), handbook.readings(), handbook.awards())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Chapter> part() {
        return new Chapter.Draft("Your part")
                .say(words.people().told(role))
                .say(role.hint())
                .finish();
    }

    private Optional<Chapter> steps() {
        Chapter.Draft chapter = new Chapter.Draft("Step by step");
        for (Step step : programme.course()) {
            List<String> asked = roles.asked(role, step);
            if (!asked.isEmpty()) {
                chapter.within(Course.step(step, words).map(told -> step(told, step, asked)));
            }
        }
        return chapter.finish();
    }

    /** A step as the whole handbook tells it, with what the role does there and the forms it is asked to fill in. */
    private Chapter step(Chapter written, Step step, List<String> asked) {
        Chapter.Draft forms = new Chapter.Draft(written.title()).list("This is for you:", asked);
        Stream.concat(step.sessions().stream().map(Session::collects).flatMap(List::stream), step.collects().stream())
                .distinct()
                .forEach(thing -> form(thing, forms));
        Chapter own = forms.finish().orElseThrow();
        List<Block> blocks = new ArrayList<>(written.blocks());
        blocks.addAll(own.blocks());
        return new Chapter(written.title(), blocks, own.chapters());
    }

    private void form(String thing, Chapter.Draft step) {
        Note note = programme.notes().find(thing).orElse(null);
        Instrument instrument = programme.instruments().find(thing).orElse(null);
        Choice choice = programme.choices().find(thing).orElse(null);
        if (note != null && roles.reaches(note.by(), role) && told.add(thing)) {
            step.within(Written.note(note, words));
            note.headings().stream()
                    .filter(id -> told.add("headings " + id))
                    .flatMap(id -> programme.frameworks().find(id).stream())
                    .forEach(framework -> step.within(Written.framework(framework)));
        } else if (instrument != null && roles.reaches(instrument.by(), role) && told.add(thing)) {
            step.within(Rated.instrument(programme, instrument, words));
            headings(instrument)
                    .filter(id -> told.add("headings " + id))
                    .flatMap(id -> programme.frameworks().find(id).stream())
                    .forEach(framework -> step.within(Written.framework(framework)));
            scales(instrument)
                    .filter(id -> told.add("scale " + id))
                    .flatMap(id -> programme.scales().find(id).stream())
                    .forEach(scale -> step.within(Rated.scale(scale, words)));
        } else if (choice != null && roles.reaches(choice.by(), role) && told.add(thing)) {
            step.within(Choices.choice(choice, words));
        }
    }

    private static Stream<String> headings(Instrument instrument) {
        return instrument.each() == null
                ? Stream.empty()
                : Stream.ofNullable(instrument.each().heading());
    }

    private static Stream<String> scales(Instrument instrument) {
        return Stream.concat(
                        Stream.of(instrument.scale()),
                        instrument.items().stream().map(Instrument.Item::scale).flatMap(Stream::ofNullable))
                .distinct();
    }

    private Optional<Chapter> readings() {
        Chapter.Draft chapter =
                new Chapter.Draft("What you may read, and sign off").list("You may see:", roles.seen(role));
        for (Output output : programme.outputs()) {
            List<String> stages = output.signOff().stream()
                    .filter(stage -> roles.reaches(stage.by(), role))
                    .map(Output.Stage::title)
                    .toList();
            if (!stages.isEmpty() || roles.reaches(output.audience(), role)) {
                chapter.within(Documents.output(output, words).map(told -> signed(told, stages)));
            }
        }
        return chapter.finish();
    }

    private static Chapter signed(Chapter output, List<String> stages) {
        if (stages.isEmpty()) {
            return output;
        }
        List<Block> blocks = new ArrayList<>(output.blocks());
        blocks.add(
                new Block.Paragraph("Your part in signing it off: " + Sentences.and(Sentences.titles(stages)) + "."));
        return new Chapter(output.title(), blocks, output.chapters());
    }

    private Optional<Chapter> awards() {
        Chapter.Draft chapter = new Chapter.Draft("What you are awarded");
        for (Award award : programme.awards()) {
            if (roles.reaches(List.of(award.to()), role)) {
                chapter.within(Documents.award(award, words));
            }
        }
        return chapter.finish();
    }
}
