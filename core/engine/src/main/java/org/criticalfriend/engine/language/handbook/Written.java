package org.criticalfriend.engine.language.handbook;

import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Framework.Heading;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;

/** What is written, under which headings, and who may ever see it. */
final class Written {

    private Written() {}

    static Optional<Chapter> of(Programme programme, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft("What is written, and who may see it");
        for (Note note : programme.notes()) {
            chapter.within(note(note, words));
        }
        for (Framework framework : programme.frameworks()) {
            chapter.within(framework(framework));
        }
        return chapter.finish();
    }

    static Optional<Chapter> note(Note note, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft(note.title());
        chapter.say(note.hint());
        chapter.say(Sentences.sentence(
                words.records().note(note) + "; " + words.occasions().asked(note.id())));
        String readers = words.titles().readers(note.audience(), false);
        chapter.say("Nobody but " + readers + " may ever see it."
                + (note.names() == Note.WritersNames.HIDDEN ? " Readers do not learn who wrote it." : "")
                + (note.kept() == null
                        ? ""
                        : " Its words are deleted " + Times.length(note.kept()) + " after release."));
        return chapter.finish();
    }

    static Optional<Chapter> framework(Framework framework) {
        Chapter.Draft chapter = new Chapter.Draft("Headings: " + framework.title());
        chapter.say(framework.hint());
        List<Heading> headings = framework.headings().stream().toList();
        boolean hasQuestions = headings.stream().anyMatch(heading -> heading.questions() != null);
        if (!hasQuestions) {
            return chapter.list(
                            "",
                            headings.stream()
                                    .map(heading -> told(framework, heading))
                                    .toList())
                    .finish();
        }
        for (Heading heading : headings) {
            List<String> questions = heading.questions();
            Chapter.Draft within = new Chapter.Draft(heading.title()).say(heading.hint());
            if (questions != null && questions.isEmpty()) {
                within.say("Add your licensed questions here.");
            } else if (questions != null) {
                within.list("", questions);
            } else {
                within.say("No questions are asked under this heading.");
            }
            chapter.within(within.finish());
        }
        return chapter.finish();
    }

    private static String told(Framework framework, Heading heading) {
        String within = heading.within();
        String title = within == null
                ? heading.title()
                : heading.title() + " (within "
                        + Sentences.title(framework
                                .headings()
                                .find(within)
                                .map(Heading::title)
                                .orElse(within))
                        + ")";
        return heading.hint() == null ? title : title + ": " + heading.hint();
    }
}
