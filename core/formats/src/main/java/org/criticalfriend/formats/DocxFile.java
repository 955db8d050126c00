package org.criticalfriend.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.criticalfriend.documents.chart.ChartLayout;
import org.criticalfriend.documents.page.Page;
import org.criticalfriend.documents.table.Tables;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Markup;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A document to work on in a word processor. */
public final class DocxFile {

    private static final int MOST_ROWS_TOGETHER = 15;

    // Lengths in twentieths of a point: A4 with the margins of a PDF.
    private static final int WIDTH_OF_A4 = 11906;
    private static final int HEIGHT_OF_A4 = 16838;
    private static final int SIDE = 1361;
    private static final int BOTTOM = 1474;
    private static final int WIDTH = WIDTH_OF_A4 - 2 * SIDE;

    private static final int EMU_PER_TWENTIETH = 635;

    // In pixels of a layout: a page less a heading and a caption.
    private static final int HIGHEST_PICTURE = 950;

    private static final double SIZE_OF_TABLES = 10;
    private static final BigInteger NUMBERS_OF_PARTS = BigInteger.ONE;

    private final Document document;
    private final XWPFDocument file;

    private DocxFile(Document document, XWPFDocument file) {
        this.document = document;
        this.file = file;
    }

    /**
     * Headings, points, captions and tables each have a style of their own, points and their parts are numbered by the
     * word processor, and a chart is a picture, which tells its counts in words too, with the table of its numbers below
     * it. What is no character, or would turn the words around it about, has a mark in its place. The same document with
     * the same stamp gives the same bytes.
     */
    public static byte[] of(Document document, Stamp stamp) {
        Document shown = Texts.map(document, Characters::visible);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument file = new XWPFDocument()) {
            new DocxFile(shown, file).write();
            file.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a document in memory could not be written", impossible);
        }
        String language = new Markup().text(shown.language()).toString();
        return OfficeParts.pack(
                bytes.toByteArray(),
                shown,
                stamp,
                Map.of(
                        "word/styles.xml",
                        part("word-styles.xml").replace("LANGUAGE", language),
                        "word/numbering.xml",
                        part("word-numbering.xml"),
                        "word/settings.xml",
                        part("word-settings.xml")));
    }

    private static String part(String name) {
        return new String(Shipped.read(name), StandardCharsets.UTF_8);
    }

    private void write() {
        // Their places in the file; what stands in them is laid over when it is packed.
        file.createStyles();
        file.createNumbering();
        file.getSettings();
        page();
        head();
        document.parts().forEach(this::part);
    }

    private void page() {
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(WIDTH_OF_A4);
        size.setH(HEIGHT_OF_A4);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(SIDE);
        margins.setRight(SIDE);
        margins.setTop(SIDE);
        margins.setBottom(BOTTOM);
        margins.setHeader(SIDE / 2);
        margins.setFooter(SIDE / 2);
        margins.setGutter(0);
        XWPFParagraph foot = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        if (document.isDraft()) {
            XWPFRun draft = foot.createRun();
            draft.setBold(true);
            draft.setText(Wording.DRAFT);
            foot.createRun().setText(" · ");
        }
        XWPFRun title = foot.createRun();
        title.setText(Page.cut(Characters.line(document.title())));
        title.addTab();
        title.setText(Wording.PAGE + " ");
        number(foot, "PAGE");
        foot.createRun().setText(" " + Wording.OF + " ");
        number(foot, "NUMPAGES");
    }

    private static void number(XWPFParagraph foot, String field) {
        CTSimpleField number = foot.getCTP().addNewFldSimple();
        number.setInstr(field);
        number.addNewR().addNewT().setStringValue("1");
    }

    private void head() {
        if (document.isDraft()) {
            paragraph("Draft", Wording.DRAFT);
        }
        if (!document.instance().isBlank()) {
            paragraph("Instance", Characters.line(document.instance()));
        }
        paragraph("Title", Characters.line(document.title()));
        paragraphs("Subtitle", document.lead());
        if (!document.stages().isEmpty()) {
            List<List<String>> rows = document.stages().stream()
                    .map(stage -> List.of(stage.title(), stage.who(), stage.state()))
                    .toList();
            paragraph("Caption", Wording.SIGN_OFF);
            table(List.of(), rows, List.of(2));
        }
        paragraphs("Audience", document.audience());
    }

    private void part(Document.Part part) {
        XWPFParagraph title = paragraph("Heading1", Characters.line(part.title()));
        if (Page.hasPoints(part)) {
            title.setNumID(NUMBERS_OF_PARTS);
            title.setNumILvl(BigInteger.ZERO);
        }
        for (Block block : part.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraphs("", paragraph.text());
            } else if (block instanceof Block.Heading heading) {
                if (!heading.title().isBlank()) {
                    paragraph("Heading2", Characters.line(heading.title()));
                }
            } else if (block instanceof Block.Points points) {
                points.points().forEach(this::point);
            } else if (block instanceof Block.Grid grid) {
                grid(grid);
            } else if (block instanceof Block.Chart chart) {
                chart(chart);
            }
        }
    }

    private void point(Block.Point point) {
        List<String> texts = Characters.paragraphs(point.text());
        List<XWPFParagraph> paragraphs = new ArrayList<>();
        paragraphs.add(paragraph("Point", texts.isEmpty() ? "" : texts.get(0)));
        texts.stream().skip(1).forEach(text -> paragraphs.add(paragraph("PointContinued", text)));
        for (String source : List.of(point.from(), String.join(" ", point.details()))) {
            Characters.paragraphs(source).forEach(text -> paragraphs.add(paragraph("PointSource", text)));
        }
        // Who wrote it stands on the page of what was written.
        paragraphs.subList(0, paragraphs.size() - 1).forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private void chart(Block.Chart chart) {
        caption(chart.caption());
        paragraphs("Finding", chart.finding());
        ChartLayout.inText(chart, HIGHEST_PICTURE).forEach(this::picture);
        Block.Grid numbers = Tables.of(chart, true);
        table(numbers.columns(), numbers.rows(), numbers.figures());
    }

    private void picture(ChartLayout layout) {
        double scale = fit(layout) * WIDTH * EMU_PER_TWENTIETH / layout.width();
        try (ByteArrayInputStream png = new ByteArrayInputStream(ChartPicture.png(layout, fit(layout)))) {
            XWPFRun run = paragraph("", "").createRun();
            run.addPicture(
                    png, PictureType.PNG, "chart.png", (int) (layout.width() * scale), (int) (layout.height() * scale));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(layout.label());
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException("a picture in memory could not be read", impossible);
        }
    }

    /** How much smaller a picture has to be than others, since a single statement may be longer than a page. */
    private static double fit(ChartLayout layout) {
        return Math.min(1, (double) HIGHEST_PICTURE / layout.height());
    }

    private void grid(Block.Grid grid) {
        if (!grid.columns().isEmpty()) {
            caption(grid.caption());
            table(grid.columns(), grid.rows(), grid.figures());
        }
    }

    private void caption(String caption) {
        if (!caption.isBlank()) {
            paragraph("Caption", Characters.line(caption));
        }
    }

    /**
     * A table.
     *
     * @param columns their headings; none for a table without
     */
    private void table(List<String> columns, List<List<String>> rows, List<Integer> figures) {
        List<List<String>> all = new ArrayList<>();
        if (!columns.isEmpty()) {
            all.add(columns);
        }
        all.addAll(rows);
        List<Integer> widths = ColumnWidths.of(all, SIZE_OF_TABLES, WIDTH);
        XWPFTable table = file.createTable(all.size(), widths.size());
        describe(table, !columns.isEmpty(), widths);
        boolean isShort = rows.size() <= MOST_ROWS_TOGETHER;
        for (int i = 0; i < all.size(); i++) {
            boolean isHeading = i == 0 && !columns.isEmpty();
            XWPFTableRow row = table.getRow(i);
            row.setCantSplitRow(true);
            row.setRepeatHeader(isHeading);
            for (int j = 0; j < widths.size(); j++) {
                XWPFTableCell cell = row.getCell(j);
                cell.setWidth(widths.get(j).toString());
                XWPFParagraph text = cell.getParagraphArray(0);
                text.setStyle(style(isHeading, figures.contains(j)));
                text.setKeepNext(isHeading || (isShort && i < all.size() - 1));
                lines(text, all.get(i).get(j).strip());
            }
        }
        if (rows.isEmpty()) {
            XWPFTableRow row = table.createRow();
            while (row.getTableCells().size() > 1) {
                row.removeCell(1);
            }
            row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
            XWPFParagraph text = row.getCell(0).getParagraphArray(0);
            text.setStyle("TableText");
            lines(text, Wording.NO_ROWS);
        }
        // Two tables with nothing between them would be one.
        paragraph("AfterTable", "");
    }

    private static String style(boolean isHeading, boolean isFigure) {
        return "Table" + (isFigure ? "Figure" : isHeading ? "" : "Text") + (isHeading ? "Heading" : "");
    }

    private static void describe(XWPFTable table, boolean hasHeading, List<Integer> widths) {
        CTTblPr properties = CTTblPr.Factory.newInstance();
        properties.addNewTblStyle().setVal("Ruled");
        CTTblWidth width = properties.addNewTblW();
        width.setW(WIDTH);
        width.setType(STTblWidth.DXA);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        // As bits, for older programs, and in words: the first column, no bands of rows or columns, and the first row.
        CTTblLook look = properties.addNewTblLook();
        look.setVal(new byte[] {0x06, (byte) (hasHeading ? 0xA0 : 0x80)});
        look.setFirstRow(hasHeading);
        look.setLastRow(false);
        look.setFirstColumn(true);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        table.getCTTbl().setTblPr(properties);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(each -> grid.addNewGridCol().setW(each));
    }

    private void paragraphs(String style, String text) {
        Characters.paragraphs(text).forEach(paragraph -> paragraph(style, paragraph));
    }

    /** A paragraph; the style of plain text has no name. */
    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        lines(paragraph, text);
        return paragraph;
    }

    private static void lines(XWPFParagraph paragraph, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }
}
