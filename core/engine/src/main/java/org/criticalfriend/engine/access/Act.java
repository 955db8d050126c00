package org.criticalfriend.engine.access;

/** Everything that not everybody may do or read. */
public enum Act {

    /** Take in a cohort that arrived from outside. */
    OPEN_COHORT,

    /** Give awards by hand. */
    GIVE_AWARDS,
    /** Renew and end awards. */
    DECIDE_ON_AWARDS,
    /** Ask to keep an award. */
    ASK_FOR_RENEWAL,
    /** Know of an award that is not listed, and why it was given. */
    READ_AWARD,

    /** Move a running cohort to another edition. */
    MOVE_COHORT,
    /** Read who did what in a cohort. */
    READ_AUDIT,

    /** Read when a visit, event or task is, what is planned and what one may see of what was given there. */
    READ_OCCURRENCE,
    /** Set the day of a visit or event. */
    SET_DAY,
    /** Mark who was at a visit or event. */
    MARK_ATTENDANCE,
    /** Read who was at a visit or event. */
    READ_ATTENDANCE,
    /** Read what those who take part in a visit or event need to hold and do not. */
    READ_UNMET_NEEDS,

    /** Read a note, an answer or anything else that somebody gave, by itself and outside all documents. */
    READ_ENTRY,
    /** Know who gave what one may read. */
    KNOW_AUTHOR,

    /** Read what was answered to an instrument, in sums over enough answers. */
    READ_FIGURES,

    /** Read a document. */
    READ_DOCUMENT,
    /** Know of a document that one may not read, and be told whose it is. */
    KNOW_OF_DOCUMENT,
    /** Read what is said of a document on its way. */
    READ_COMMENTS,
    /** Pass a document on, or release it. */
    SIGN_DOCUMENT,
    /** Comment on a document. */
    COMMENT_ON_DOCUMENT,
    /** Answer the comments on a document. */
    ANSWER_COMMENTS,
    /** Give a document back to an earlier stage, or take it back once it is released. */
    GIVE_DOCUMENT_BACK,
    /** Share a document of a host with a team of another cohort. */
    SHARE_DOCUMENT,
    /** Read what is shared with a team. */
    READ_SHARED_DOCUMENTS
}
