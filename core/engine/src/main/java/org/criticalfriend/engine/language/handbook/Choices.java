package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Programme;

/** What may be chosen, and what follows. */
final class Choices {

    private Choices() {}

    static Optional<Chapter> of(Programme programme, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft("What may be chosen");
        programme.choices().forEach(choice -> chapter.within(choice(choice, words)));
        return chapter.finish();
    }

    static Optional<Chapter> choice(Choice choice, InWords words) {
        List<String> options = new ArrayList<>();
        for (Choice.Option option : choice.options()) {
            String keptAs = option.keptAs();
            options.add(option.title()
                    + (option.hint() == null ? "" : ": " + option.hint())
                    + (keptAs == null
                            ? ""
                            : " (once the visit is over, it is kept as " + kept(choice, keptAs)
                                    + " and leaves no trace)"));
        }
        return new Chapter.Draft(choice.title())
                .say(choice.hint())
                .list(
                        Sentences.capital(words.titles().who(choice.by()).does("chooses", "choose")) + " one of these, "
                                + words.occasions().asked(choice.id()) + ":",
                        options)
                .finish();
    }

    private static String kept(Choice choice, String id) {
        return Sentences.title(
                choice.options().find(id).map(Choice.Option::title).orElse(id));
    }
}
