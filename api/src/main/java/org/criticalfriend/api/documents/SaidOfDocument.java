package org.criticalfriend.api.documents;

/**
 * What somebody typed into one of the forms of a document and what was refused of it.
 *
 * @param form the id of the form; empty where nothing was sent
 * @param to the stage that was chosen to give it back to
 * @param sentence what was refused
 */
public record SaidOfDocument(String form, String text, String to, String sentence) {

    /** Nothing was sent. */
    public static final SaidOfDocument NOTHING = new SaidOfDocument("", "", "", "");

    /** The form that passes it on. */
    public static final String REMARK = "remark";

    /** The form that gives it back. */
    public static final String REASON = "reason";

    /** The form that comments on a passage. */
    public static String on(String passage) {
        return "on-" + passage;
    }

    /** The form that answers a comment. */
    public static String answer(String comment) {
        return "answer-" + comment;
    }

    /** What was typed into a form; empty where it was another one. */
    public String text(String id) {
        return form.equals(id) ? text : "";
    }

    /** What was refused of a form; empty for nothing. */
    public String problem(String id) {
        return form.equals(id) ? sentence : "";
    }
}
