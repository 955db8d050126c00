package org.criticalfriend.engine.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;

/**
 * A comma-separated file as it was read (RFC 4180): in UTF-8 with or without a byte order mark, with any line ends.
 * Which row is the header, and how many cells belong in a row, is for the reader of the sheet to say.
 *
 * @param rows in order, without those that are blank
 * @param problems what kept the rest from being read; empty where all was read
 */
public record CsvSheet(List<CsvRow> rows, List<Problem> problems) {

    /** More than an answer of everybody in every school of England. */
    private static final int MOST_ROWS = 200_000;

    private static final int LONGEST_CELL = 4_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Takes copies. */
    public CsvSheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file; never fails, but may tell a problem.
     *
     * @param file the file's name as people know it
     * @param bytes all that stands in it
     * @param path what problems of the file as a whole are said to belong to, such as {@code responses}
     */
    public static CsvSheet read(String file, byte[] bytes, String path) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        boolean isDecoded = !decoder.decode(input, output, true).isError();
        String decoded = output.flip().toString();
        String text = decoded.isEmpty() || decoded.charAt(0) != BYTE_ORDER_MARK ? decoded : decoded.substring(1);
        return isDecoded ? read(file, text, path) : new CsvSheet(List.of(), List.of(notUtf8(file, text, path)));
    }

    private static CsvSheet read(String file, String text, String path) {
        PlacedRows placed = new PlacedRows(file);
        List<CsvRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try {
            CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .build(placed, text)
                    .forEach(row -> {
                        if (!row.isBlank()) {
                            rows.add(row);
                            check(row, path, problems);
                        }
                        if (rows.size() > MOST_ROWS) {
                            throw new TooManyRows();
                        }
                    });
        } catch (TooManyRows end) {
            CsvRow last = rows.get(MOST_ROWS);
            return new CsvSheet(
                    List.of(),
                    List.of(Problem.at(path, CsvWording.tooManyRows(MOST_ROWS)).in(last.place())));
        } catch (CsvParseException unpaired) {
            problems.add(Problem.at(path, CsvWording.QUOTATION_MARKS).in(placed.next(text)));
        }
        return new CsvSheet(rows, problems);
    }

    private static final class TooManyRows extends RuntimeException {

        TooManyRows() {
            super("more rows than are read", null, false, false);
        }
    }

    private static void check(CsvRow row, String path, List<Problem> problems) {
        for (CsvCell cell : row.cells()) {
            String text = cell.text();
            if (text.length() > LONGEST_CELL) {
                problems.add(Problem.at(path, CsvWording.tooLong(text.length(), LONGEST_CELL))
                        .in(cell.place()));
            }
            text.chars()
                    .filter(character -> Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0)
                    .findFirst()
                    .ifPresent(character -> problems.add(
                            Problem.at(path, CsvWording.control(character)).in(cell.place())));
        }
    }

    private static Problem notUtf8(String file, String readable, String path) {
        String[] lines = Breaks.ANY.split(readable, -1);
        String last = lines[lines.length - 1];
        SourceLocation place = new SourceLocation(file, lines.length, last.codePointCount(0, last.length()) + 1, 1);
        return Problem.at(path, CsvWording.NOT_UTF8).in(place);
    }
}
