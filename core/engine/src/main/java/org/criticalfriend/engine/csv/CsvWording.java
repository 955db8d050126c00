package org.criticalfriend.engine.csv;

import java.util.Locale;

/** Every sentence about a file that cannot be read as comma-separated text. */
final class CsvWording {

    /** Spreadsheets call the way to save it by this name. */
    static final String NOT_UTF8 = "the file is not UTF-8 from here on; save it as \"CSV UTF-8\"";

    static final String QUOTATION_MARKS = "the quotation marks of this cell do not pair up; "
            + "put the whole cell in quotation marks and write those inside it twice";

    static final String NO_ROWS = "no row stands below the header";
    static final String EMPTY = "nothing stands here";

    private CsvWording() {}

    static String tooManyRows(int most) {
        return "more than " + most + " rows stand here; divide the file, or take away what nobody needs";
    }

    static String tooLong(int length, int most) {
        return "this cell is " + length + " characters long; a cell is read up to " + most;
    }

    static String control(int character) {
        return String.format(
                Locale.ROOT, "a character that cannot be seen, U+%04X, stands in this cell; take it out", character);
    }

    static String noColumn(String column) {
        return "the column `" + column + "` is missing";
    }

    static String cells(int found, int header) {
        return "this row has " + found + " cells where the header has " + header;
    }
}
