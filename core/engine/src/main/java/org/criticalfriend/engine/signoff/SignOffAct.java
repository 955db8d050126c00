package org.criticalfriend.engine.signoff;

import java.time.Instant;

/** What somebody did on a document's way to being released. Nothing that was done is ever undone; another act follows. */
public sealed interface SignOffAct {

    /** The place of the stage in whose name it was done, from 0; of taking a release back the number of all stages. */
    int stage();

    /** The id of whoever did it. */
    String by();

    /** When. */
    Instant at();

    /** What was said with it; empty for nothing. */
    String words();

    /**
     * The same without the words of a note that were deleted, where it repeats them.
     *
     * @param gone the words
     * @param instead what stands in their place
     */
    default SignOffAct forgetting(String gone, String instead) {
        return this;
    }

    /**
     * The document was passed on to the next stage, and from the last one released.
     *
     * @param text the fingerprint of the text that was passed on; empty where it was passed on before texts were kept
     * @param remark for those who come after; empty for none
     */
    record Passed(int stage, String text, String remark, String by, Instant at) implements SignOffAct {

        @Override
        public String words() {
            return remark;
        }

        @Override
        public SignOffAct forgetting(String gone, String instead) {
            return new Passed(stage, text, Repeated.without(remark, gone, instead), by, at);
        }
    }

    /**
     * A stage that had passed the document on stands by it as it was changed since.
     *
     * @param text the fingerprint of the changed text
     */
    record Confirmed(int stage, String text, String by, Instant at) implements SignOffAct {

        @Override
        public String words() {
            return "";
        }
    }

    /**
     * The document was given back, so that every stage from there on is done anew.
     *
     * @param to the place of the stage it was given back to
     * @param reason why, for those who have it now
     */
    record GivenBack(int stage, int to, String reason, String by, Instant at) implements SignOffAct {

        @Override
        public String words() {
            return reason;
        }

        @Override
        public SignOffAct forgetting(String gone, String instead) {
            return new GivenBack(stage, to, Repeated.without(reason, gone, instead), by, at);
        }
    }

    /**
     * Somebody said something about a passage.
     *
     * @param id of the comment, unique in the document
     * @param passage with the words as they stood then, so that the comment is not lost when they change
     */
    record Commented(String id, int stage, Passage passage, String text, String by, Instant at) implements SignOffAct {

        @Override
        public String words() {
            return text;
        }

        @Override
        public SignOffAct forgetting(String gone, String instead) {
            Passage left = new Passage(passage.part(), Repeated.without(passage.words(), gone, instead));
            return new Commented(id, stage, left, Repeated.without(text, gone, instead), by, at);
        }
    }

    /**
     * A comment was answered by those who draft.
     *
     * @param comment the id of the comment
     * @param isDone whether what it asks was done; otherwise all is left as it is
     * @param word what they say to it; empty for nothing
     */
    record Answered(String comment, int stage, boolean isDone, String word, String by, Instant at)
            implements SignOffAct {

        @Override
        public String words() {
            return word;
        }

        @Override
        public SignOffAct forgetting(String gone, String instead) {
            return new Answered(comment, stage, isDone, Repeated.without(word, gone, instead), by, at);
        }
    }

    /**
     * The document was shared with a team of another cohort once it was released, or is shared with it no longer.
     *
     * @param cohort the id of the team's cohort
     * @param team the team's id
     */
    record Shared(int stage, String cohort, String team, boolean isShared, String by, Instant at)
            implements SignOffAct {

        @Override
        public String words() {
            return "";
        }
    }
}
