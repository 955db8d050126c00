package org.criticalfriend.documents.page;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.documents.chart.BarShape;
import org.criticalfriend.documents.chart.BarSvg;
import org.criticalfriend.documents.chart.Ink;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Markup;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;

/** A chart on the page of a document. A browser draws its bars; for a PDF there are objects that are painted. */
final class ChartMarkup {

    private final Markup page;
    private final Block.Chart chart;
    private final String number;
    private final boolean isForPdf;
    private final List<Ink> inks;
    private final List<BarShape> shapes;

    /**
     * A chart to write.
     *
     * @param number its place among the charts of the document, by which an object refers to it
     */
    ChartMarkup(Markup page, Block.Chart chart, int number, boolean isForPdf) {
        this.page = page;
        this.chart = chart;
        this.number = Integer.toString(number);
        this.isForPdf = isForPdf;
        this.inks = Ink.of(chart.levels());
        this.shapes = chart.bars().stream().map(bar -> BarShape.of(chart, bar)).toList();
    }

    void write(String caption) {
        page.open("div", "class", "chart").line();
        if (!caption.isEmpty()) {
            page.element("p", caption, "class", "caption").line();
        }
        paragraphs(chart.finding(), "finding");
        legend();
        for (int i = 0; i < shapes.size(); i++) {
            bar(i);
        }
        page.close().line();
    }

    private void legend() {
        page.open("p", "class", "legend").line();
        for (int level = 0; level < inks.size(); level++) {
            page.open("span", "class", "level");
            if (isForPdf) {
                object("key", level, inks.get(level).look(), "class", "key");
            } else {
                page.open(
                        "svg",
                        "class",
                        "key",
                        "aria-hidden",
                        "true",
                        "focusable",
                        "false",
                        "width",
                        "26",
                        "height",
                        "18");
                BarSvg.key(page, inks.get(level));
                page.close();
            }
            page.text(" ")
                    .element("span", Characters.line(chart.levels().get(level).title()))
                    .close()
                    .line();
        }
        page.close().line();
        if (shapes.stream().anyMatch(shape -> shape.parting().isPresent())) {
            page.element("p", Wording.PARTING, "class", "parting").line();
        }
    }

    private void bar(int place) {
        Block.Bar bar = chart.bars().get(place);
        BarShape shape = shapes.get(place);
        page.open("div", "class", "bar").open("div", "class", "statement");
        paragraphs(bar.statement(), "text");
        Wording.remarks(chart.unanswered(), bar).forEach(remark -> paragraphs(remark, "remark"));
        page.close().open("div", "class", "answers");
        if (isForPdf) {
            object("bar", place, shape.label());
        } else {
            page.open(
                    "svg",
                    "role",
                    "img",
                    "aria-label",
                    shape.label(),
                    "width",
                    "100%",
                    "height",
                    Integer.toString(BarShape.HEIGHT));
            BarSvg.draw(page, shape);
            page.close();
        }
        page.close().open("p", "class", "mean");
        if (!bar.mean().isBlank()) {
            page.element("strong", Characters.line(bar.mean())).text(" ");
        }
        page.element("span", Wording.answers(bar.n())).close().close().line();
    }

    private void object(String type, int item, String words, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("type", type, "alt", words, "data-chart", number, "data-item", Integer.toString(item)));
        page.open("object", all.toArray(String[]::new)).close();
    }

    private void paragraphs(String text, String style) {
        for (String paragraph : Characters.paragraphs(text)) {
            page.open("p", "class", style).lines(paragraph).close().line();
        }
    }
}
