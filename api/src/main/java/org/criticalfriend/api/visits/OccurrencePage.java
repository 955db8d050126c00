package org.criticalfriend.api.visits;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.layout.Fact;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;
import org.jspecify.annotations.Nullable;

/**
 * A visit, an event or a task: what is planned, what was written, and what the reader is asked there.
 *
 * @param problems what was refused of what was sent, each leading to its field
 * @param about what the facts are called
 * @param facts when and where it is, and who is there
 * @param plan the planned parts of the day; none for a task
 * @param planned how far the plan has come, and what is to be said of it
 * @param lacking what those who take part need to hold and do not
 * @param written what was written and the reader may see
 * @param asked what the reader is asked
 * @param occurrence its id
 * @param action where it is sent
 * @param day the form that sets the day; null where the reader may not
 * @param attendance who was there; null where there is nothing to know of it
 */
public record OccurrencePage(
        Frame frame,
        List<Problem> problems,
        String about,
        List<Fact> facts,
        List<Part> plan,
        List<String> planned,
        List<String> lacking,
        List<Group> written,
        String nothingWritten,
        List<Question> asked,
        String occurrence,
        String action,
        @Nullable DayForm day,
        @Nullable Attendance attendance) {

    public OccurrencePage {
        problems = List.copyOf(problems);
        facts = List.copyOf(facts);
        plan = List.copyOf(plan);
        planned = List.copyOf(planned);
        lacking = List.copyOf(lacking);
        written = List.copyOf(written);
        asked = List.copyOf(asked);
    }

    /** What is wrong with a field of a form. */
    public record Problem(String field, String sentence) {}

    /** A planned part of the day. */
    public record Part(String time, String title, String about, String led, boolean isProtected) {}

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
     * One thing that is asked.
     *
     * @param collected what is asked
     * @param answer how it is given
     */
    public record Question(String collected, String title, String hint, String seenBy, String state, Answer answer) {}

    /** How something that is asked is given. */
    public sealed interface Answer {}

    /** Notes to be changed, and one to be written, each as a form of its own. */
    public record Texts(List<Text> texts) implements Answer {

        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /**
     * What is to be rated or chosen, as one form.
     *
     * @param request the id of sending it, so that it is kept once
     * @param button what is done with it
     */
    public record Statements(List<Statement> statements, String request, String button) implements Answer {

        public Statements {
            statements = List.copyOf(statements);
        }
    }

    /** The sessions of a visit to be given their hours, as one form. */
    public record Hours(List<Slot> slots, String entry, int version, String request) implements Answer {

        public Hours {
            slots = List.copyOf(slots);
        }
    }

    /**
     * The hours of a session.
     *
     * @param name of its fields
     * @param kept such as {@code 45 minutes, protected time}
     */
    public record Slot(
            String name, String title, String kept, String from, String minutes, String about, String problem) {}

    /** Days to be found, each on the page of its visit. */
    public record Days(List<Link> visits) implements Answer {

        public Days {
            visits = List.copyOf(visits);
        }
    }

    /** People to be named, each with a form of its own. */
    public record Openings(List<Opening> openings, String action) implements Answer {

        public Openings {
            openings = List.copyOf(openings);
        }
    }

    /**
     * Somebody to be named.
     *
     * @param id of the fields
     * @param role the role's id
     * @param seat the seat's id; empty for one more
     * @param before the id of the person who has it; empty for one more
     */
    public record Opening(
            String id,
            String title,
            String role,
            String seat,
            String before,
            String name,
            String position,
            List<String> positions,
            String problem,
            String request) {

        public Opening {
            positions = List.copyOf(positions);
        }
    }

    /**
     * A yes to be said.
     *
     * @param versions what it is said to: the names and values of hidden fields
     * @param said when it was said; empty where it was not
     */
    public record Yes(Map<String, String> versions, String entry, int version, String said, String request)
            implements Answer {

        public Yes {
            versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        }
    }

    /**
     * A note to be written or changed.
     *
     * @param entry the id it is kept under
     * @param version the version it is based on; 0 for a new one
     * @param problem what was refused; empty for nothing
     * @param saved when it was kept, in words; empty for what is not
     * @param summary its first words, where it is folded below an empty box; empty where it is not
     * @param strike where it is taken away; empty where there is nothing to take away
     */
    public record Text(
            String entry,
            int version,
            String label,
            String text,
            String problem,
            String saved,
            String summary,
            String strike,
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

    /**
     * Who was there.
     *
     * @param action where it is marked; empty where the reader only reads it
     * @param before the ids of those who are marked, parted by spaces
     */
    public record Attendance(String action, String request, String before, List<Option> people) {

        public Attendance {
            people = List.copyOf(people);
        }
    }

    /**
     * The form that sets the day.
     *
     * @param before the day it has now; empty for none
     */
    public record DayForm(String action, String before, String value, String problem) {}
}
