package org.criticalfriend.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.documents.table.Tables;
import org.criticalfriend.documents.text.Characters;
import org.criticalfriend.documents.text.Dates;
import org.criticalfriend.documents.text.Texts;
import org.criticalfriend.documents.text.Wording;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables of a document for a spreadsheet; a chart counts as the table of its numbers. */
public final class XlsxFile {

    // What a spreadsheet can hold.
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_FOOT = 200;
    private static final int FIRST_YEAR = 1901;
    private static final int MOST_DIGITS = 15;

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\[\\]:*?/\\\\]");
    private static final Pattern APOSTROPHES_AROUND = Pattern.compile("^'+|'+$");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?(0|[1-9]\\d*)(\\.\\d+)?");

    /** What it would read as a character told by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int ROW_OF_TITLE = 0;
    private static final int ROW_OF_HEADINGS = 1;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    private static final String TYPEFACE = "Arial";
    private static final double SIZE = 10;
    private static final int SIZE_OF_FOOT = 9;
    private static final String DATE = "d mmmm yyyy";

    private final Document document;
    private final Workbook file;
    private final Set<String> names = new HashSet<>();

    private XlsxFile(Document document, Workbook file) {
        this.document = document;
        this.file = file;
    }

    /**
     * A sheet for each table, with its title in the first row, the headings of its columns in the second and named as far
     * as the name of a sheet may be so. Figures are numbers and days are dates; whatever else somebody wrote is text and
     * never a formula. A text too long for a cell goes on in the row below. A document without tables has one sheet that
     * says so. The same document with the same stamp gives the same bytes.
     */
    public static byte[] of(Document document, Stamp stamp) {
        Document shown = Texts.map(document, Characters::visible);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook file = new Workbook(bytes, Wording.PRODUCT, "1.0")) {
            file.setGlobalDefaultFont(TYPEFACE, SIZE);
            new XlsxFile(shown, file).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook in memory could not be written", impossible);
        }
        return OfficeParts.pack(bytes.toByteArray(), shown, stamp, Map.of());
    }

    private void write() {
        List<Tables.Titled> tables = Tables.in(document).stream()
                .filter(table -> !table.grid().columns().isEmpty())
                .toList();
        tables.forEach(this::sheet);
        if (tables.isEmpty()) {
            Worksheet sheet = sheet(document.title());
            text(sheet, ROW_OF_HEADINGS, 0, Wording.NO_TABLES);
        }
    }

    private void sheet(Tables.Titled table) {
        Worksheet sheet = sheet(table.title());
        Block.Grid grid = table.grid();
        int columns = grid.columns().size();
        int row = ROW_OF_HEADINGS;
        for (List<String> headings : spread(grid.columns())) {
            for (int column = 0; column < columns; column++) {
                text(sheet, row, column, headings.get(column));
                boolean isFigure = grid.figures().contains(column);
                sheet.style(row, column)
                        .bold()
                        .wrapText(true)
                        .verticalAlignment("bottom")
                        .horizontalAlignment(isFigure ? "right" : "left")
                        .set();
            }
            row++;
        }
        sheet.freezePane(0, row);
        sheet.repeatRows(ROW_OF_HEADINGS, row - 1);
        for (List<String> cells : grid.rows()) {
            for (List<String> part : spread(cells)) {
                for (int column = 0; column < columns; column++) {
                    cell(sheet, row, column, part.get(column), grid.figures().contains(column));
                }
                row++;
            }
        }
        for (int column = 0; column < columns; column++) {
            sheet.width(column, width(grid, column));
        }
    }

    private Worksheet sheet(String title) {
        Worksheet sheet = file.newWorksheet(name(title));
        text(sheet, ROW_OF_TITLE, 0, cut(Characters.line(title), LONGEST_TEXT));
        sheet.style(ROW_OF_TITLE, 0).bold().fontSize(14).set();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        String draft = document.isDraft() ? Wording.DRAFT + " · " : "";
        // In a foot, an ampersand begins a command unless it is doubled.
        String foot = draft + cut(Characters.line(document.title()), LONGEST_FOOT / 2);
        sheet.footer(foot.replace("&", "&&"), Position.LEFT, TYPEFACE, SIZE_OF_FOOT);
        sheet.footer(Wording.PAGE + " &P " + Wording.OF + " &N", Position.RIGHT, TYPEFACE, SIZE_OF_FOOT);
        return sheet;
    }

    /** The name of a sheet: what may not stand in it does not, it is not too long, and no other is called so. */
    private String name(String title) {
        String allowed = NOT_IN_A_NAME.matcher(Characters.line(title)).replaceAll("-");
        String whole = APOSTROPHES_AROUND.matcher(allowed).replaceAll("").strip();
        String base = whole.isEmpty() ? Wording.TABLE : whole;
        String name = cut(base, LONGEST_NAME);
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            String end = " (" + number + ")";
            name = cut(base, LONGEST_NAME - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : begin(text, most - 1).strip() + "…";
    }

    /** The beginning of a text, with no character broken. */
    private static String begin(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean isWhole = !Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, isWhole ? most : most - 1);
    }

    /** A row, and as many below it as its longest text needs. */
    private static List<List<String>> spread(List<String> row) {
        List<List<String>> rows = new ArrayList<>();
        List<String> rest = row.stream().map(String::strip).toList();
        do {
            List<String> now =
                    rest.stream().map(text -> begin(text, LONGEST_TEXT)).toList();
            rows.add(now);
            List<String> left = new ArrayList<>();
            for (int i = 0; i < now.size(); i++) {
                left.add(rest.get(i).substring(now.get(i).length()));
            }
            rest = left;
        } while (!rest.stream().allMatch(String::isEmpty));
        return rows;
    }

    private static void cell(Worksheet sheet, int row, int column, String cell, boolean isFigure) {
        Optional<LocalDate> day = Dates.read(cell).filter(date -> date.getYear() >= FIRST_YEAR);
        if (isFigure && isNumber(cell)) {
            sheet.value(row, column, new BigDecimal(cell));
            sheet.style(row, column)
                    .verticalAlignment("top")
                    .format(format(cell))
                    .set();
        } else if (day.isPresent()) {
            sheet.value(row, column, day.get());
            sheet.style(row, column)
                    .verticalAlignment("top")
                    .horizontalAlignment("left")
                    .format(DATE)
                    .set();
        } else {
            text(sheet, row, column, cell);
            sheet.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(isFigure ? "right" : "left")
                    .set();
        }
    }

    private static boolean isNumber(String cell) {
        return PLAIN_NUMBER.matcher(cell).matches()
                && cell.chars().filter(Character::isDigit).count() <= MOST_DIGITS;
    }

    /** So that a number looks as it was written. */
    private static String format(String number) {
        int point = number.indexOf('.');
        String format = point < 0 ? "0" : "0." + "0".repeat(number.length() - point - 1);
        return number.startsWith("+") ? "+" + format + ";-" + format + ";" + format : format;
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, ESCAPE.matcher(text).replaceAll("_x005F_"));
        }
    }

    /** In characters. */
    private static int width(Block.Grid grid, int column) {
        // The heading of a column of figures may be broken into lines.
        String heading = grid.figures().contains(column) ? "" : grid.columns().get(column);
        Stream<String> cells = grid.rows().stream().map(row -> row.get(column));
        int longest = Stream.concat(Stream.of(heading), cells)
                .flatMap(String::lines)
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }
}
