package org.criticalfriend.api.edition;

import java.util.List;
import org.criticalfriend.api.layout.Fact;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;

/**
 * One edition of a programme in words: who takes part, what happens when, what is asked and who sees it.
 *
 * @param file the edition's file as text
 * @param facts what to know about the edition itself, such as where it comes from
 * @param handbooks of the whole edition and of each role
 * @param editions the programme's other editions, newest first
 * @param contradiction what the file at hand says otherwise than the edition as it is published; empty where nothing
 * @param warnings what its file says that nobody will ever meet
 * @param promises what no tailoring of it may break
 * @param changes what is different from the edition before, by part of the file
 * @param since a sentence above the changes, or the reason why there are none
 */
public record ProgrammePage(
        Frame frame,
        Link file,
        List<Fact> facts,
        List<Link> handbooks,
        List<Link> editions,
        String contradiction,
        List<Warning> warnings,
        List<Participant> participants,
        List<Step> course,
        List<Instrument> instruments,
        List<Output> outputs,
        List<Audience> audiences,
        List<String> promises,
        String since,
        List<Change> changes) {

    public ProgrammePage {
        facts = List.copyOf(facts);
        handbooks = List.copyOf(handbooks);
        editions = List.copyOf(editions);
        warnings = List.copyOf(warnings);
        participants = List.copyOf(participants);
        course = List.copyOf(course);
        instruments = List.copyOf(instruments);
        outputs = List.copyOf(outputs);
        audiences = List.copyOf(audiences);
        promises = List.copyOf(promises);
        changes = List.copyOf(changes);
    }

    /** A warning about the file, with its place in it: "Line 16". */
    public record Warning(String place, String sentence) {}

    /** An organisation, role or team: how many for each what, and the conditions one by one. */
    public record Participant(String title, String number, List<String> conditions) {

        public Participant {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * One step of the course.
     *
     * @param when the time as the programme says it
     * @param kind task, event or visit, and how often
     * @param people who sees to it, leads it or takes part
     * @param collects what it asks for
     */
    public record Step(
            String when, String title, String kind, List<String> people, List<Session> sessions, String collects) {

        public Step {
            people = List.copyOf(people);
            sessions = List.copyOf(sessions);
        }
    }

    /** One session: its minutes, whether its time is protected, and a sentence about it. */
    public record Session(String minutes, String title, boolean isProtected, String sentence) {}

    /**
     * What is rated, by whom and on which scale.
     *
     * @param asked of whom it is asked, and when
     * @param scale the levels in words
     * @param items the statements in order
     * @param each what is rated instead, if it has no statements of its own
     */
    public record Instrument(String title, String asked, String scale, List<Item> items, String each) {

        public Instrument {
            items = List.copyOf(items);
        }
    }

    /** One statement, and a remark on it, such as that it is worded negatively. */
    public record Item(String text, String remark) {}

    /** A document: for each what, what is in it, who signs it off in order, who reads it and in which formats. */
    public record Output(
            String title, String per, List<String> sections, List<String> signOff, String readBy, String formats) {

        public Output {
            sections = List.copyOf(sections);
            signOff = List.copyOf(signOff);
        }
    }

    /** Something confidential: who writes or answers it, and the widest circle that may ever see it. */
    public record Audience(String title, String kind, String writtenBy, String seenBy) {}

    /** What changed in one part of the programme. */
    public record Change(String part, List<Statement> statements) {

        public Change {
            statements = List.copyOf(statements);
        }
    }

    /** A sentence or two, and what is listed below. */
    public record Statement(String text, List<String> lines) {

        public Statement {
            lines = List.copyOf(lines);
        }
    }
}
