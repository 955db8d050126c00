package org.criticalfriend.engine.language.difference;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.difference.people.Forming;
import org.criticalfriend.engine.language.difference.people.Parts;
import org.criticalfriend.engine.language.difference.people.TakingPart;
import org.criticalfriend.engine.language.difference.people.WholeProgramme;
import org.criticalfriend.engine.language.difference.people.Year;
import org.criticalfriend.engine.language.difference.record.Awarding;
import org.criticalfriend.engine.language.difference.record.Choosing;
import org.criticalfriend.engine.language.difference.record.Documents;
import org.criticalfriend.engine.language.difference.record.Questions;
import org.criticalfriend.engine.language.difference.record.Seen;
import org.criticalfriend.engine.language.difference.record.Written;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.spi.programme.Programme;

/**
 * What is different between two programmes, in whole sentences.
 *
 * @param before the older one
 * @param now the newer one
 * @param alike what both say alike, each part as a phrase; empty where everything is different or everything the same
 * @param chapters the chapters in which something is different, none of them empty
 */
public record Difference(Named before, Named now, List<String> alike, List<Chapter> chapters) {

    /**
     * A programme by its names.
     *
     * @param programme its id
     */
    public record Named(String programme, String title, String edition) {

        static Named of(Programme programme) {
            return new Named(programme.programme(), programme.title(), programme.edition());
        }
    }

    /** What is different in one chapter. */
    public record Chapter(Topic topic, List<Statement> statements) {

        /** Takes a copy. */
        public Chapter {
            statements = List.copyOf(statements);
        }
    }

    /** Takes copies. */
    public Difference {
        alike = List.copyOf(alike);
        chapters = List.copyOf(chapters);
    }

    /**
     * What is different, where the files may say words of plugins.
     *
     * @param vocabulary the words that are installed; they are told by their meaning
     */
    public static Difference between(Programme older, Programme newer, Vocabulary vocabulary) {
        EditionPair sides = EditionPair.of(older, newer, vocabulary);
        List<Chapter> chapters = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<Statement> statements = statements(topic, sides);
            if (!statements.isEmpty()) {
                chapters.add(new Chapter(topic, statements));
            }
        }
        List<Topic> changed = chapters.stream().map(Chapter::topic).toList();
        return new Difference(Named.of(older), Named.of(newer), Unchanged.in(sides, changed), chapters);
    }

    private static List<Statement> statements(Topic topic, EditionPair sides) {
        return switch (topic) {
            case PROGRAMME -> WholeProgramme.of(sides);
            case TAKING_PART -> {
                List<Statement> statements = new ArrayList<>(TakingPart.of(sides));
                statements.addAll(Parts.of(sides));
                yield statements;
            }
            case TEAMS -> Forming.of(sides);
            case YEAR -> Year.of(sides);
            case WRITTEN -> Written.of(sides);
            case ASKED -> Questions.of(sides);
            case CHOSEN -> Choosing.of(sides);
            case AWARDED -> Awarding.of(sides);
            case DOCUMENTS -> Documents.of(sides);
            case SEEN -> Seen.of(sides);
        };
    }

    /** Whether both say the same. */
    public boolean isNone() {
        return chapters.isEmpty();
    }

    /** Whether both are editions of one programme; otherwise one tailors the other, or they are two programmes. */
    public boolean isOfOneProgramme() {
        return before.programme().equals(now.programme());
    }
}
