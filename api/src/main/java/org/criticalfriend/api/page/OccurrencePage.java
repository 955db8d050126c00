package org.criticalfriend.api.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit, an event or a task: what is planned, what was written, and what the reader is asked there.
 *
 * @param problems what was refused of what was sent, each leading to its field
 * @param about what the facts are called
 * @param facts when and where it is, and who is there
 * @param plan the planned parts of the day; none for a task
 * @param written what was written and the reader may see
 * @param asked what the reader is asked
 * @param action where it is sent
 * @param day the form that sets the day; null where the reader may not
 */
public record OccurrencePage(
        Frame frame,
        List<Problem> problems,
        String about,
        List<Fact> facts,
        List<Part> plan,
        List<Group> written,
        String nothingWritten,
        List<Question> asked,
        String action,
        @Nullable DayForm day) {

    public OccurrencePage {
        problems = List.copyOf(problems);
        facts = List.copyOf(facts);
        plan = List.copyOf(plan);
        written = List.copyOf(written);
        asked = List.copyOf(asked);
    }

    /** What is wrong with a field of a form. */
    public record Problem(String field, String sentence) {}

    /** A planned part of the day. */
    public record Part(String time, String title, String led, boolean isProtected) {}

    /** What was written of one kind. */
    public record Group(String title, String seenBy, List<Note> notes) {

        public Group {
            notes = List.copyOf(notes);
        }
    }

    /** A note. */
    public record Note(String text, String from, List<String> details) {

        public Note {
            details = List.copyOf(details);
        }
    }

    /**
     * One thing that is asked, as a form of its own.
     *
     * @param collected what is asked
     * @param request the id of sending it, so that it is kept once
     * @param texts notes to be changed, and one to be written
     * @param statements what is to be rated or chosen
     * @param button what is done with it
     */
    public record Question(
            String collected,
            String title,
            String hint,
            String seenBy,
            String state,
            List<Text> texts,
            List<Statement> statements,
            String request,
            String button) {

        public Question {
            texts = List.copyOf(texts);
            statements = List.copyOf(statements);
        }
    }

    /**
     * A note to be written or changed.
     *
     * @param entry the id it is kept under
     * @param version the version it is based on; 0 for a new one
     * @param problem what was refused; empty for nothing
     * @param saved when it was kept, in words; empty for what is not
     */
    public record Text(
            String entry,
            int version,
            String label,
            String text,
            String problem,
            String saved,
            List<Choice> headings,
            List<Field> fields,
            String request) {

        public Text {
            headings = List.copyOf(headings);
            fields = List.copyOf(fields);
        }
    }

    /** A heading to be chosen, or typed where there is no list. */
    public record Choice(String name, String title, String chosen, List<Option> options) {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Something to be filled in beside a note. */
    public record Field(String name, String title, String value, List<Option> options) {

        public Field {
            options = List.copyOf(options);
        }
    }

    /**
     * A statement to be rated, or the options of a choice.
     *
     * @param name of the field
     * @param version the version it is based on; 0 for a new one
     * @param comment words beside it; takesWords says whether they are asked
     */
    public record Statement(
            String name,
            String text,
            int version,
            List<Option> options,
            boolean takesWords,
            String comment,
            String problem) {

        public Statement {
            options = List.copyOf(options);
        }
    }

    /** Something that can be chosen. */
    public record Option(String value, String title, boolean isChosen) {}

    /** The form that sets the day. */
    public record DayForm(String action, String value, String problem) {}
}
