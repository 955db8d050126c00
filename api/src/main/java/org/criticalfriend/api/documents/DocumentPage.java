package org.criticalfriend.api.documents;

import java.util.List;
import org.criticalfriend.api.chart.BarChart;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.statistics.StatisticsPage;
import org.jspecify.annotations.Nullable;

/**
 * A document.
 *
 * @param problems what was refused of what was sent, each leading to its form
 * @param unsent what was typed into a form that is not on the page any more; empty for nothing
 * @param stages how far its sign-off has come; none where nobody signs it off
 * @param drafting how its words come about and are changed, for those who draft it; null for others
 * @param lost comments on parts that are not in it any more
 * @param files the forms it can be had in
 * @param turn the form by which the reader passes it on; null where it is not the reader's turn
 * @param back the form by which the reader gives it back; null where the reader may not
 * @param said what was done and said on its way, for those who sign it off; none for others
 * @param saidTo those who read that, in words
 * @param share the form that shares it; null where the reader shares it with nobody
 */
public record DocumentPage(
        Frame frame,
        List<Problem> problems,
        String unsent,
        List<Stage> stages,
        @Nullable Drafting drafting,
        List<Comment> lost,
        List<Part> parts,
        List<Link> files,
        @Nullable Turn turn,
        @Nullable Back back,
        List<Act> said,
        String saidTo,
        @Nullable Share share) {

    public DocumentPage {
        problems = List.copyOf(problems);
        stages = List.copyOf(stages);
        lost = List.copyOf(lost);
        parts = List.copyOf(parts);
        files = List.copyOf(files);
        said = List.copyOf(said);
    }

    /** Whether there is a chart on the page. */
    public boolean hasCharts() {
        return parts.stream().flatMap(part -> part.blocks().stream()).anyMatch(block -> block.chart() != null);
    }

    /** What is wrong with a form. */
    public record Problem(String form, String sentence) {}

    /** A stage of the sign-off. */
    public record Stage(String title, String who, String state, boolean isDone) {}

    /**
     * How a draft is changed.
     *
     * @param notes where its notes are written; null where they are written in several places
     */
    public record Drafting(String sentence, @Nullable Link notes) {}

    /**
     * A part with its heading.
     *
     * @param talk what is said of it as a whole
     * @param lost comments on words of it that were changed since
     */
    public record Part(String title, Talk talk, List<Comment> lost, List<Block> blocks) {

        public Part {
            lost = List.copyOf(lost);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * One of a paragraph, a heading, points, a table or a chart; the others are empty.
     *
     * @param talk what is said of the paragraph
     * @param columns none where it is no table
     * @param chart null where it is no chart
     */
    public record Block(
            String paragraph,
            Talk talk,
            String heading,
            List<Point> points,
            String caption,
            List<String> columns,
            List<List<String>> rows,
            @Nullable Chart chart) {

        public Block {
            points = List.copyOf(points);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        public static Block paragraph(String text, Talk talk) {
            return new Block(text, talk, "", List.of(), "", List.of(), List.of(), null);
        }

        public static Block heading(String title) {
            return new Block("", Talk.NONE, title, List.of(), "", List.of(), List.of(), null);
        }

        public static Block points(List<Point> points) {
            return new Block("", Talk.NONE, "", points, "", List.of(), List.of(), null);
        }

        public static Block table(String caption, List<String> columns, List<List<String>> rows) {
            return new Block("", Talk.NONE, "", List.of(), caption, columns, rows, null);
        }

        public static Block chart(Chart chart) {
            return new Block("", Talk.NONE, "", List.of(), "", List.of(), List.of(), chart);
        }
    }

    /**
     * A chart, and the same as a table.
     *
     * @param caption empty where the heading above says it
     * @param finding what the numbers say; empty for nothing
     */
    public record Chart(String caption, String finding, BarChart bars, StatisticsPage.Table table) {}

    /** Something somebody wrote. */
    public record Point(String number, String text, String from, List<String> details, Talk talk) {

        public Point {
            details = List.copyOf(details);
        }
    }

    /**
     * What is said of a passage.
     *
     * @param anchor what its place on the page is called; empty where nothing is said of it
     * @param form the form by which the reader comments on it; null where it is not the reader's turn
     */
    public record Talk(
            String anchor, List<Comment> comments, @Nullable Form form) {

        /** Nothing is said and nothing can be. */
        public static final Talk NONE = new Talk("", List.of(), null);

        public Talk {
            comments = List.copyOf(comments);
        }
    }

    /**
     * A comment.
     *
     * @param words it is about, where they were changed since; empty where it stands beside them
     * @param from who made it, and when
     * @param answer what came of it; empty while it is open
     * @param form the form by which the reader answers it; null where it is not for the reader
     */
    public record Comment(
            String anchor,
            String words,
            String text,
            String from,
            String answer,
            @Nullable Form form) {}

    /**
     * A form in which something is said.
     *
     * @param id of its field
     * @param passage the id of the passage it is about; empty for an answer
     * @param text as it was typed; empty before
     * @param problem what was refused; empty for nothing
     */
    public record Form(
            String id, String action, String request, int version, String passage, String text, String problem) {}

    /** The form that passes it on. */
    public record Turn(
            String action, String button, String hint, String request, int stage, String text, String problem) {}

    /**
     * The form that gives it back.
     *
     * @param stages to which it can go, the latest first
     */
    public record Back(
            String action,
            String title,
            String button,
            String request,
            int version,
            List<Option> stages,
            String text,
            String problem) {

        public Back {
            stages = List.copyOf(stages);
        }
    }

    /**
     * The form that shares it with teams of other cohorts.
     *
     * @param readers those who read it anyway, in words
     */
    public record Share(String action, String request, int version, String readers, List<Sharing> teams) {

        public Share {
            teams = List.copyOf(teams);
        }
    }

    /** A team of another cohort, and whether it is shared with it. */
    public record Sharing(String cohort, String team, String title, boolean isShared) {}

    /** Something that can be chosen. */
    public record Option(String value, String title, boolean isChosen) {}

    /** Something that was done, and what was said with it. */
    public record Act(String what, String text) {}
}
