package org.criticalfriend.documents.text;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.spi.document.Block;

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
    public static final String PARTING =
            "An upright line stands between the favourable answers, on its right, and the others.";

    private Wording() {}

    /** What choosing no level is called: as the scale has it, or else in words of our own. */
    public static String unanswered(String name) {
        return name.isBlank() ? "No answer" : Characters.line(name);
    }

    /**
     * What stands below a statement of a chart: its remark, and how often no level was chosen where that is counted.
     *
     * @param unanswered what choosing no level is called
     */
    public static List<String> remarks(String unanswered, Block.Bar bar) {
        List<String> remarks = new ArrayList<>();
        if (!bar.remark().isBlank()) {
            remarks.add(bar.remark());
        }
        if (bar.unanswered() != null) {
            remarks.add(unanswered(unanswered) + ": " + bar.unanswered());
        }
        return List.copyOf(remarks);
    }

    /** How many answered, as it stands beside a mean. */
    public static String answers(int n) {
        return "n = " + n;
    }
}
