package org.criticalfriend.engine.asking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.criticalfriend.engine.course.Occurrence;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Choice;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Scale;

/**
 * Everything one person is asked at one occurrence.
 *
 * @param place the id of the place for which it is given; empty where it is given for none
 */
public record Form(Occurrence occurrence, String place, List<Question> questions) {

    /** Takes a copy. */
    public Form {
        questions = List.copyOf(questions);
    }

    /** Whether nothing that has to be given is missing. */
    public boolean isComplete() {
        return questions.stream().allMatch(Question::isGiven);
    }

    /** The question about a note, an instrument or a choice, if it is asked here. */
    public Optional<Question> question(String collected) {
        return questions.stream()
                .filter(question -> question.id().equals(collected))
                .findFirst();
    }

    /** One thing that is asked. */
    public sealed interface Question {

        /** The id of the note, instrument or choice. */
        String id();

        /** Whether as much was given as has to be. */
        boolean isGiven();
    }

    /** A note to be written, as often as it is asked or as anybody likes. */
    public record ToWrite(Note note, List<Entry> written) implements Question {

        /** Takes a copy. */
        public ToWrite {
            written = List.copyOf(written);
        }

        @Override
        public String id() {
            return note.id();
        }

        @Override
        public boolean isGiven() {
            return note.number() == null || written.size() >= note.number().least();
        }

        /** Whether another one may be written. */
        public boolean isOpen() {
            return note.number() == null
                    || note.number().most() == null
                    || written.size() < note.number().most();
        }
    }

    /**
     * Something to be rated.
     *
     * @param instrument its id
     * @param title as people see it
     * @param given the ratings by their items
     */
    public record ToRate(
            String instrument, String title, boolean takesWords, List<Item> items, Map<String, Entry> given)
            implements Question {

        /** Takes copies. */
        public ToRate {
            items = List.copyOf(items);
            given = Map.copyOf(given);
        }

        @Override
        public String id() {
            return instrument;
        }

        @Override
        public boolean isGiven() {
            return items.stream().allMatch(item -> given.containsKey(item.id()));
        }
    }

    /** What is rated: a statement, a heading or somebody's note. */
    public record Item(String id, String text, boolean isNegative, Scale scale) {}

    /** An option to be chosen. */
    public record ToChoose(Choice choice, Optional<Entry> chosen) implements Question {
        @Override
        public String id() {
            return choice.id();
        }

        @Override
        public boolean isGiven() {
            return chosen.isPresent();
        }
    }
}
