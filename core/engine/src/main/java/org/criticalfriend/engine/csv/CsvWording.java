package org.criticalfriend.engine.csv;

/** Every sentence about a file that cannot be read as comma-separated text. */
final class CsvWording {

    /** Spreadsheets call the way to save it by this name. */
    static final String NOT_UTF8 = "the file is not UTF-8 from here on; save it as \"CSV UTF-8\"";

    static final String QUOTATION_MARKS = "the quotation marks of this cell do not pair up; "
            + "put the whole cell in quotation marks and write those inside it twice";

    static final String NO_ROWS = "no row stands below the header";
    static final String EMPTY = "nothing stands here";

    private CsvWording() {}

    static String noColumn(String column) {
        return "the column `" + column + "` is missing";
    }

    static String cells(int found, int header) {
        return "this row has " + found + " cells where the header has " + header;
    }
}
