package org.criticalfriend.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;

/** Documents to write. */
public final class Samples {

    public static final Stamp STAMP = new Stamp(Instant.parse("2024-12-04T09:30:15.678Z"), "review 7, version 2");

    public static final List<Block.Level> AGREEMENT =
            levels(4, "Strongly disagree", "Disagree", "Tend to disagree", "Tend to agree", "Agree", "Strongly agree");

    private static final String HOSTILE =
            "<script>alert(1)</script> & ]]> \"quoted\" 'single' {{ constructor }} ${jndi} <!-- --> <![CDATA[ &amp; %s"
                    + " \\u0000 \u0000\u0001\u0008\u001B[31m\u007F\u0085 \uD800 \uDFFF \uFFFE \uFFFF \u202Egnp.exe\u202C"
                    + " Llŷr ap Tŵm, Zażółć gęślą jaźń, w\u0302, ﬁ, ½, 中文字, שלום, مرحبا, 👩‍👩‍👧‍👦 👍🏽 ❤️ \u200B\u00AD\u2011\u202F"
                    + " \uE000 → ≤ ≥ ✓";

    private Samples() {}

    /**
     * The levels of a scale.
     *
     * @param favourable the first that is, from 1; more than there are for none
     */
    public static List<Block.Level> levels(int favourable, String... titles) {
        return IntStream.range(0, titles.length)
                .mapToObj(level -> new Block.Level(titles[level], level + 1 >= favourable))
                .toList();
    }

    /** The answers to a statement, of which there is nothing else to know. */
    public static Block.Bar bar(String statement, String mean, Integer... counts) {
        return new Block.Bar(statement, List.of(counts), null, false, mean, "");
    }

    /** Nothing but a title. */
    public static Document minimal() {
        return new Document("Minutes", "en-GB", "", "", false, List.of(), "", List.of());
    }

    /** Everything a document can hold. */
    public static Document rich() {
        return rich(false);
    }

    /** The same before it is released. */
    public static Document draft() {
        return rich(true);
    }

    private static Document rich(boolean isDraft) {
        return new Document(
                "Quality Assurance Review of Saltmarsh Lane Primary School",
                "en-GB",
                "Ash Vale Hub",
                "Three days in November 2024, with a lead reviewer, two visiting peers and the school’s own senior"
                        + " leaders. An invented school, for demonstration.",
                isDraft,
                List.of(
                        new Document.Stage("Drafted", "Lead reviewer", "18 November 2024"),
                        new Document.Stage("Read for clarity", "QA reader", "25 November 2024"),
                        new Document.Stage("Facts checked", "Headteacher", "2 December 2024"),
                        new Document.Stage("Released", "Central team", isDraft ? "Not yet" : "4 December 2024")),
                "For the school, the central team and the hub manager. Estimates: the school chose to have none.",
                List.of(
                        leadership(),
                        provision(),
                        new Document.Part("What heads said", List.of(visitDays(), threeLevels(), marks())),
                        new Document.Part("What follows", List.of(actions())),
                        new Document.Part(
                                "Support the school would like",
                                List.of(new Block.Paragraph(
                                        "A visit to a school of the hub where newer leaders visit lessons in pairs.\n\n"
                                                + "Llŷr Gruffydd offers one in Pen-y-bont; Zażółć Łódź another.")))));
    }

    private static Document.Part leadership() {
        return new Document.Part(
                "Leadership at all levels",
                List.of(
                        new Block.Heading("What went well"),
                        new Block.Points(List.of(
                                new Block.Point(
                                        "Subject leaders describe the same three priorities and can show what each has"
                                                + " changed.",
                                        "Rests on two notes",
                                        List.of()),
                                new Block.Point(
                                        "Leaders plan teachers’ time for training, and teachers say it is well used.",
                                        "Rests on one note",
                                        List.of("Owner: the deputy head.", "By 14 February 2025.")))),
                        new Block.Heading("Even better if"),
                        new Block.Points(List.of(new Block.Point(
                                "… newer leaders had a regular time to visit lessons with an experienced colleague.\n"
                                        + "A second line of the same paragraph.\n\nA paragraph of its own.",
                                "Rests on two notes",
                                List.of())))));
    }

    private static Document.Part provision() {
        List<Block.Point> points = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            points.add(new Block.Point(
                    "Pupils speak about their reading with pleasure and in full sentences, and they can say what they"
                            + " would like to read next and why; in " + i + " of the classes seen they did so unasked.",
                    "Rests on " + i + " notes",
                    List.of()));
        }
        return new Document.Part(
                "Quality of provision and outcomes for disadvantaged pupils and pupils with additional needs",
                List.of(new Block.Heading("What went well"), new Block.Points(points)));
    }

    public static Block.Chart visitDays() {
        return new Block.Chart(
                "The visit days",
                "70 of 71 answers agree. Context, excellence and challenge have no answer below “agree”.",
                AGREEMENT,
                "",
                List.of(
                        bar("Contracting appropriate, necessary and done well", "5.3", 0, 1, 0, 1, 4, 8),
                        bar("Context clear and concise", "5.6", 0, 0, 0, 0, 5, 9),
                        new Block.Bar(
                                "Focus on challenge let us understand, investigate and advise",
                                List.of(0, 0, 0, 0, 8, 7),
                                null,
                                false,
                                "5.5",
                                "15 answers, where the other statements have 14"),
                        new Block.Bar(
                                "Meeting as a cohort was unnecessary",
                                List.of(5, 4, 2, 2, 1, 0),
                                null,
                                true,
                                "2.3",
                                "Worded negatively: a low mean is good"),
                        bar("Nobody was asked this", "", 0, 0, 0, 0, 0, 0)));
    }

    private static Block.Chart threeLevels() {
        return new Block.Chart(
                "",
                "Most would come again.",
                levels(3, "No", "Perhaps", "Yes"),
                "Did not say",
                List.of(new Block.Bar("Would you come again?", List.of(2, 5, 7), 3, false, "", "")));
    }

    private static Block.Chart marks() {
        return new Block.Chart(
                "How much was gained",
                "Half gave the highest mark.",
                levels(8, "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
                "",
                List.of(
                        bar("Ideas for my school", "9.3", 0, 0, 0, 0, 0, 2, 3, 13, 29, 50),
                        bar("Each mark once", "5.5", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)));
    }

    public static Block.Grid actions() {
        return new Block.Grid(
                "",
                List.of("From", "Action", "Who", "Hours"),
                List.of(
                        List.of("1.3", "Pair newer leaders for lesson visits", "Deputy head", "6"),
                        List.of("2.2", "Plan writing in two subjects", "Curriculum lead", "12.5"),
                        List.of("2.4", "", "", "")),
                List.of(3));
    }

    /** Every text full of what breaks files, some of it very long. */
    public static Document hostile() {
        String longWord = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(20);
        return new Document(
                HOSTILE,
                "en-GB",
                HOSTILE,
                HOSTILE,
                true,
                List.of(new Document.Stage(HOSTILE, longWord, HOSTILE)),
                HOSTILE,
                List.of(
                        new Document.Part(
                                HOSTILE,
                                List.of(
                                        new Block.Heading(HOSTILE),
                                        new Block.Heading(""),
                                        new Block.Paragraph(longWord),
                                        new Block.Paragraph(""),
                                        new Block.Points(List.of(
                                                new Block.Point(HOSTILE, HOSTILE, List.of(HOSTILE, "")),
                                                new Block.Point("", "", List.of()),
                                                new Block.Point(longWord, longWord, List.of()))),
                                        new Block.Points(List.of()),
                                        new Block.Grid(
                                                HOSTILE,
                                                List.of(HOSTILE, "", longWord),
                                                List.of(
                                                        List.of("=1+1", HOSTILE, longWord),
                                                        List.of("", "-1.5", "@SUM(A1)\na second line")),
                                                List.of(1, 9)),
                                        new Block.Grid("No rows", List.of("One", "Two"), List.of(), List.of()),
                                        new Block.Grid("No columns", List.of(), List.of(), List.of()))),
                        new Document.Part("", List.of()),
                        new Document.Part(
                                longWord,
                                List.of(new Block.Chart(
                                        HOSTILE,
                                        HOSTILE,
                                        levels(3, HOSTILE, longWord, ""),
                                        "\u00AD",
                                        List.of(
                                                new Block.Bar(HOSTILE, List.of(1, 0, 2), 1, true, HOSTILE, longWord),
                                                bar(longWord, "", 500, 3, 2))))),
                        new Document.Part("Long", List.of(new Block.Paragraph("A line of words. ".repeat(6000))))));
    }
}
