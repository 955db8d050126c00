package org.criticalfriend.spi.language;

/**
 * What a name in a programme file can refer to.
 *
 * @since 0.1
 */
public enum Kind {
    /** An organisation of this programme. */
    ORGANISATION("organisation"),
    /** A role of this programme. */
    ROLE("role"),
    /** A role, or one of the words for who takes part. */
    WHO("role or other word for who"),
    /** Whoever may see something: a role, an organisation, a circle or an office. */
    READER("role, organisation or other word for who"),
    /** A framework of this programme, or the partnership's themes. */
    FRAMEWORK("framework"),
    /** A note of this programme. */
    NOTE("note"),
    /** A scale of this programme. */
    SCALE("scale"),
    /** An instrument of this programme. */
    INSTRUMENT("instrument"),
    /** A choice of this programme. */
    CHOICE("choice"),
    /** An award of this programme. */
    AWARD("award"),
    /** An award of any programme. */
    HELD("award"),
    /** A step of this programme's course. */
    STEP("step"),
    /** Whatever a step can collect: a note, an instrument, a choice, people, dates or the agenda. */
    COLLECTED("note, instrument or choice"),
    /** Whatever can be counted: an organisation, a role, a note, an award, the teams or the visits. */
    COUNTED("organisation, role, note or award"),
    /** A fact known of an organisation or a person. */
    FACT("fact"),
    /** A kind of organisation. */
    ORGANISATION_KIND("kind of organisation"),
    /** A programme, installed or not. */
    PROGRAMME("programme");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    /** What it is called in a sentence. */
    public String title() {
        return title;
    }
}
