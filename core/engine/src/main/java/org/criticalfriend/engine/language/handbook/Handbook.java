package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;

/**
 * The handbook of one edition of a programme.
 *
 * @param title programme and edition
 */
public record Handbook(String title, List<Chapter> chapters) {

    /** Takes a copy. */
    public Handbook {
        chapters = List.copyOf(chapters);
    }

    /**
     * The handbook of a programme whose file may say words of plugins.
     *
     * @param vocabulary the words that are installed; they are told by their meaning
     */
    public static Handbook of(Programme programme, Vocabulary vocabulary) {
        InWords words = InWords.of(programme, vocabulary);
        List<Chapter> chapters = Stream.of(
                        programme(programme),
                        TakingPart.of(programme, words),
                        Roles.of(programme, words),
                        Course.of(programme, words),
                        Written.of(programme, words),
                        Choices.of(programme, words),
                        Rated.of(programme, words),
                        Documents.of(programme, words),
                        StartingValues.of(programme, words))
                .flatMap(Optional::stream)
                .toList();
        return new Handbook(programme.title() + " " + programme.edition() + ": handbook", chapters);
    }

    /** The handbook of one of its roles, which tells what whoever plays that role does, writes, reads and is given. */
    public static Handbook of(Programme programme, Vocabulary vocabulary, Role role) {
        InWords words = InWords.of(programme, vocabulary);
        List<Chapter> chapters = new ArrayList<>(programme(programme).stream().toList());
        chapters.addAll(RoleHandbook.of(programme, words, role));
        return new Handbook(
                programme.title() + " " + programme.edition() + ": handbook for "
                        + words.titles().who(role.id()).words(),
                chapters);
    }

    private static Optional<Chapter> programme(Programme programme) {
        Chapter.Draft chapter = new Chapter.Draft("What it is");
        chapter.say(programme.summary());
        chapter.say("It is run by "
                + (programme.runBy() == Programme.RunBy.HUB ? "a hub, through its hub manager" : "the central team")
                + ", which this handbook calls the organiser.");
        if (programme.variant() != null) {
            chapter.say("It is of the variant " + Nouns.programme(programme.variant())
                    + ", whose promises no change of the programme can break.");
        }
        programme
                .replaces()
                .forEach((other, cohort) -> chapter.say("From " + cohort + " on it takes over from "
                        + Nouns.programme(other) + ": whoever would have joined that joins here."));
        return chapter.finish();
    }
}
