package org.criticalfriend.engine.statistics;

import java.util.Collection;

/** Every sentence about a file of answers. */
final class ResponsesWording {

    /** The path of a problem that concerns no single item. */
    static final String RESPONSES = "responses";

    static final String EMPTY = "the file is empty; its first line is item,respondent,value";
    static final String NO_HEADER = "the first line names the columns: item,respondent,value";
    static final String SEMICOLONS = "semicolons stand between the cells; save the file with commas";
    static final String TABS = "tabs stand between the cells; save the file with commas";
    static final String NO_ITEM = "this row names no item";
    static final String NO_COLUMN_NAME = "this column has no name; remove it";
    static final String NO_RESPONDENT = "this row does not say who answered; a number or a made-up name will do";

    private static final int LONGEST_QUOTATION = 60;

    private ResponsesWording() {}

    static String unknownColumn(String name) {
        return "there is no column " + quoted(name)
                + "; the columns are item, respondent, value and, if you like, comment";
    }

    static String missingColumn(String name) {
        return "the column " + quoted(name) + " is missing";
    }

    static String doubledColumn(String name) {
        return "the column " + quoted(name) + " stands here twice";
    }

    static String cells(int found, int expected) {
        String count = "this row has " + found + (found == 1 ? " cell" : " cells") + " instead of " + expected;
        return found > expected ? count + "; a cell with a comma in it needs quotation marks" : count;
    }

    static String unknownItem(String instrument, String item) {
        return instrument + " has no item " + quoted(item);
    }

    static String unknownItem(String instrument, String item, Collection<String> items) {
        return unknownItem(instrument, item) + "; its items are " + String.join(", ", items);
    }

    static String offTheScale(String value, String levels) {
        return quoted(value) + " is not on the scale; write " + levels;
    }

    static String answeredTwice(String respondent, int line) {
        return quoted(respondent) + " answered this item before, in line " + line;
    }

    /** What people wrote may be long or hold characters that upset a terminal. */
    private static String quoted(String written) {
        String visible = written.replaceAll("\\p{Cntrl}", " ");
        boolean fits = visible.codePointCount(0, visible.length()) <= LONGEST_QUOTATION;
        return '"'
                + (fits ? visible : visible.substring(0, visible.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…")
                + '"';
    }
}
