package org.criticalfriend.documents.text;

/** What documents say of themselves, beside what was put into them. */
public final class Wording {

    public static final String PRODUCT = "Critical Friend";
    public static final String DRAFT = "Draft, not yet released";
    public static final String SIGN_OFF = "Sign-off";
    public static final String SAME_AS_TABLE = "The same as a table";
    public static final String STATEMENT = "Statement";
    public static final String ANSWERS = "n";
    public static final String MEAN = "Mean";
    public static final String REMARK = "Remark";
    public static final String NO_ANSWERS = "No answers";
    public static final String TABLE = "Table";
    public static final String NO_ROWS = "Nothing yet";
    public static final String NO_TABLES = "There is no table in it.";
    public static final String PAGE = "Page";
    public static final String OF = "of";
    public static final String PARTING = "An upright line parts the two sides of the scale.";

    private Wording() {}

    /** How many answered, as it stands beside a mean. */
    public static String answers(int n) {
        return "n = " + n;
    }
}
