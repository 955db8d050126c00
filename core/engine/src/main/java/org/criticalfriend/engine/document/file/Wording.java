package org.criticalfriend.engine.document.file;

/** What documents say of themselves, beside what was put into them. */
final class Wording {

    static final String PRODUCT = "Critical Friend";
    static final String DRAFT = "Draft, not yet released";
    static final String SIGN_OFF = "Sign-off";
    static final String SAME_AS_TABLE = "The same as a table";
    static final String STATEMENT = "Statement";
    static final String ANSWERS = "n";
    static final String MEAN = "Mean";
    static final String REMARK = "Remark";
    static final String NO_ANSWERS = "No answers";
    static final String TABLE = "Table";
    static final String NO_ROWS = "Nothing yet";
    static final String NO_TABLES = "There is no table in it.";
    static final String PAGE = "Page";
    static final String OF = "of";
    static final String PARTING = "An upright line parts the two sides of the scale.";

    private Wording() {}

    /** How many answered, as it stands beside a mean. */
    static String answers(int n) {
        return "n = " + n;
    }
}
