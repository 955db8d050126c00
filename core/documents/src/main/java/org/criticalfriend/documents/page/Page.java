package org.criticalfriend.documents.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.documents.chart.BarSvg;
import org.criticalfriend.documents.table.Tables;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Markup;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;

/** A document as one XHTML page; for a screen and for the writer of PDFs it differs in no more than needs be. */
public final class Page {

    private static final int MOST_ROWS_TOGETHER = 15;
    private static final Pattern LONG_WORD = Pattern.compile("\\S{25,}+");

    private final Document document;
    private final boolean isForPdf;
    private final Markup page = new Markup();
    private final List<Block.Chart> charts = new ArrayList<>();

    private Page(Document document, boolean isForPdf) {
        this.document = document;
        this.isForPdf = isForPdf;
    }

    /**
     * The page for browsers.
     *
     * @param document of characters that may be seen
     */
    public static String forBrowsers(Document document) {
        Page page = new Page(document, false);
        page.write();
        return "<!DOCTYPE html>\n" + page.page;
    }

    /**
     * The page for the writer of PDFs, and its charts in the order in which it refers to them.
     *
     * @param document of characters that its typeface has
     */
    public static Laid forPdf(Document document) {
        Page page = new Page(document, true);
        page.write();
        return new Laid(page.page.toString(), page.charts);
    }

    /** A page with the charts that are painted on it. */
    public record Laid(String markup, List<Block.Chart> charts) {

        public Laid {
            charts = List.copyOf(charts);
        }
    }

    /** A part and the number it goes by. */
    private record Numbered(Document.Part part, String id, String number) {

        String title() {
            return number + Characters.line(part.title());
        }
    }

    private void write() {
        String title = Characters.line(document.title());
        List<Numbered> parts = numbered(document.parts());
        page.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        document.language(),
                        "xml:lang",
                        document.language())
                .line()
                .open("head")
                .line()
                .empty("meta", "charset", "utf-8")
                .line()
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line()
                .element("title", title)
                .line()
                .open("style")
                .line()
                .asItIs(sheet("print.css"))
                .asItIs(sheet(isForPdf ? "pdf.css" : "screen.css"))
                .close()
                .line();
        if (isForPdf) {
            bookmarks(parts);
        }
        page.close().line().open("body").line();
        if (isForPdf) {
            foot(title);
        } else {
            hatchings();
        }
        page.open("main").line();
        head(title);
        int number = 0;
        for (Numbered part : parts) {
            number += part.number().isEmpty() ? 0 : 1;
            part(part, number);
        }
        page.close().line().close().line().close().line();
    }

    private static String sheet(String name) {
        try (InputStream sheet = Page.class.getResourceAsStream(name)) {
            if (sheet == null) {
                throw new IllegalStateException("missing from the classpath: " + name);
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("a style sheet of documents could not be read", broken);
        }
    }

    /** Only parts with points have a number, since only points are referred to. */
    private static List<Numbered> numbered(List<Document.Part> parts) {
        List<Numbered> numbered = new ArrayList<>();
        int number = 0;
        for (Document.Part part : parts) {
            boolean hasPoints = hasPoints(part);
            number += hasPoints ? 1 : 0;
            numbered.add(new Numbered(part, "part-" + (numbered.size() + 1), hasPoints ? number + ". " : ""));
        }
        return numbered;
    }

    /** Whether a part has points, and so a number. */
    public static boolean hasPoints(Document.Part part) {
        return part.blocks().stream()
                .anyMatch(block ->
                        block instanceof Block.Points points && !points.points().isEmpty());
    }

    private void bookmarks(List<Numbered> parts) {
        page.open("bookmarks").line();
        for (Numbered part : parts) {
            page.open("bookmark", "name", part.title(), "href", "#" + part.id());
            int heading = 0;
            for (Block block : part.part().blocks()) {
                if (block instanceof Block.Heading inner) {
                    heading++;
                    page.empty(
                            "bookmark",
                            "name",
                            Characters.line(inner.title()),
                            "href",
                            "#" + part.id() + "-" + heading);
                }
            }
            page.close().line();
        }
        page.close().line();
    }

    private void foot(String title) {
        page.open("div", "class", "foot");
        if (document.isDraft()) {
            page.element("span", Wording.DRAFT, "class", "draft").text(" · ");
        }
        page.text(cut(title)).close().line();
    }

    /** A title that fits into a foot. */
    public static String cut(String title) {
        int most = 100;
        return title.codePointCount(0, title.length()) <= most
                ? title
                : title.substring(0, title.offsetByCodePoints(0, most)).strip() + " …";
    }

    private void hatchings() {
        page.open(
                "svg", "class", "hatchings", "aria-hidden", "true", "focusable", "false", "width", "0", "height", "0");
        BarSvg.hatchings(page);
        page.close().line();
    }

    private void head(String title) {
        if (document.isDraft()) {
            page.element("p", Wording.DRAFT, "class", "draft").line();
        }
        if (!document.instance().isBlank()) {
            page.element("p", Characters.line(document.instance()), "class", "hub")
                    .line();
        }
        page.element("h1", title).line();
        paragraphs(document.lead(), "lead");
        if (!document.stages().isEmpty()) {
            Stream<String> cells =
                    document.stages().stream().flatMap(stage -> Stream.of(stage.title(), stage.who(), stage.state()));
            page.open("table", "class", "sign" + width(cells))
                    .element("caption", Wording.SIGN_OFF)
                    .open("tbody")
                    .line();
            for (Document.Stage stage : document.stages()) {
                page.open("tr")
                        .element("th", Characters.line(stage.title()), "scope", "row")
                        .element("td", Characters.line(stage.who()))
                        .element("td", Characters.line(stage.state()), "class", "r")
                        .close()
                        .line();
            }
            page.close().close().line();
        }
        paragraphs(document.audience(), "care");
    }

    private void part(Numbered part, int number) {
        page.open("section").line().element("h2", part.title(), "id", part.id()).line();
        int headings = 0;
        int points = 0;
        for (Block block : part.part().blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs(paragraph.text(), "text");
            } else if (block instanceof Block.Heading heading) {
                headings++;
                page.element("h3", Characters.line(heading.title()), "id", part.id() + "-" + headings)
                        .line();
            } else if (block instanceof Block.Points written) {
                points = points(written, number, points);
            } else if (block instanceof Block.Grid grid) {
                grid(grid, Characters.line(grid.caption()), "grid");
            } else if (block instanceof Block.Chart chart) {
                chart(chart);
            }
        }
        page.close().line();
    }

    private int points(Block.Points written, int part, int before) {
        if (written.points().isEmpty()) {
            return before;
        }
        int last = before;
        page.open("ul", "class", "points").line();
        for (Block.Point point : written.points()) {
            last++;
            page.open("li");
            numbered(part + "." + last, point.text());
            paragraphs(point.from(), "from");
            if (!point.details().isEmpty()) {
                paragraphs(String.join(" ", point.details()), "details");
            }
            page.close().line();
        }
        page.close().line();
        return last;
    }

    /** Paragraphs, the first after a number, which is there even when nothing follows it. */
    private void numbered(String number, String text) {
        List<String> paragraphs = Characters.paragraphs(text);
        page.open("p", "class", "text").element("span", number, "class", "no");
        page.lines(paragraphs.isEmpty() ? "" : paragraphs.get(0));
        page.close().line();
        paragraphs.stream().skip(1).forEach(paragraph -> paragraph(paragraph, "text"));
    }

    private void paragraphs(String text, String style) {
        Characters.paragraphs(text).forEach(paragraph -> paragraph(paragraph, style));
    }

    private void paragraph(String text, String style) {
        page.open("p", "class", style);
        page.lines(text);
        page.close().line();
    }

    private void grid(Block.Grid grid, String caption, String style) {
        if (grid.columns().isEmpty()) {
            return;
        }
        if (!isForPdf) {
            String name = caption.isEmpty() ? Wording.TABLE : caption;
            page.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
        }
        boolean isShort = grid.rows().size() <= MOST_ROWS_TOGETHER;
        Stream<String> cells = grid.rows().stream().flatMap(List::stream);
        String width = width(Stream.concat(grid.columns().stream(), cells));
        page.open("table", "class", style + (isShort ? " short" : "") + width);
        if (!caption.isEmpty()) {
            page.element("caption", caption);
        }
        page.open("thead").open("tr");
        for (int i = 0; i < grid.columns().size(); i++) {
            cell("th", grid.columns().get(i), "col", grid.figures().contains(i));
        }
        page.close().close().line().open("tbody").line();
        if (grid.rows().isEmpty()) {
            String all = Integer.toString(grid.columns().size());
            page.open("tr")
                    .element("td", Wording.NO_ROWS, "colspan", all)
                    .close()
                    .line();
        }
        for (List<String> row : grid.rows()) {
            page.open("tr");
            for (int i = 0; i < row.size(); i++) {
                boolean isHeading = i == 0;
                cell(
                        isHeading ? "th" : "td",
                        row.get(i),
                        isHeading ? "row" : "",
                        grid.figures().contains(i));
            }
            page.close().line();
        }
        page.close().close();
        if (!isForPdf) {
            page.close();
        }
        page.line();
    }

    /** A word too long for any column would push the others off the page, unless all columns are equally wide. */
    private static String width(Stream<String> cells) {
        return cells.anyMatch(cell -> LONG_WORD.matcher(cell).find()) ? " even" : "";
    }

    private void cell(String name, String text, String scope, boolean isFigure) {
        List<String> attributes = new ArrayList<>();
        if (!scope.isEmpty()) {
            attributes.addAll(List.of("scope", scope));
        }
        if (isFigure) {
            attributes.addAll(List.of("class", "r"));
        }
        page.open(name, attributes.toArray(String[]::new));
        page.lines(text.strip());
        page.close();
    }

    private void chart(Block.Chart chart) {
        String caption = Characters.line(chart.caption());
        new ChartMarkup(page, chart, charts.size(), isForPdf).write(caption);
        charts.add(chart);
        String same = caption.isEmpty() ? Wording.SAME_AS_TABLE : Wording.SAME_AS_TABLE + ": " + caption;
        grid(Tables.of(chart, false), same, "numbers");
    }
}
