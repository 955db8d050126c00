package org.criticalfriend.engine.language.handbook;

import java.util.Optional;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/** What comes of a programme: its documents, who reads them, and what is awarded. */
final class Documents {

    private Documents() {}

    static Optional<Chapter> of(Programme programme, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft("What comes of it, and who reads it");
        programme.outputs().forEach(output -> chapter.within(output(output, words)));
        programme.awards().forEach(award -> chapter.within(award(award, words)));
        return chapter.finish();
    }

    static Optional<Chapter> output(Output output, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft(Sentences.heading(output.title()));
        chapter.say(output.hint());
        chapter.say("There is one for each " + words.titles().per(output.per())
                + (output.onlyIf() == null ? "" : ", " + words.conditions().only(output.onlyIf())) + ".");
        chapter.list(
                "It shows, in this order:",
                output.sections().stream()
                        .map(section ->
                                section.title() + ": " + words.sections().shown(section))
                        .toList());
        chapter.list(
                "It is signed off in this order:",
                output.signOff().stream().map(words.sections()::stage).toList());
        if (output.signOff().isEmpty()) {
            chapter.say("It is drawn up whenever it is opened, and fixed when the cohort closes.");
        }
        chapter.say("It is read by " + words.titles().readers(output.audience(), false)
                + (output.signOff().isEmpty() ? "" : ", and by those who sign it off") + ", as "
                + Sentences.or(
                        output.formats().stream().map(words.sections()::format).toList())
                + ".");
        return chapter.finish();
    }

    static Optional<Chapter> award(Award award, InWords words) {
        return new Chapter.Draft("Award: " + award.title())
                .say(award.hint())
                .say(Sentences.sentence("it is given " + words.records().award(award)))
                .finish();
    }
}
