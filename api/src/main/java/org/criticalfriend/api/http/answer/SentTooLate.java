package org.criticalfriend.api.http.answer;

import java.util.Optional;
import org.criticalfriend.engine.record.Entry;

/** What another program sent is based on a version that somebody else has changed meanwhile. */
public final class SentTooLate extends RuntimeException {

    private final transient Optional<Entry> kept;
    private final String sent;

    /**
     * A change that came too late.
     *
     * @param kept what is kept now; empty where it is gone
     * @param sent the words that were sent and are not kept
     */
    public SentTooLate(Optional<Entry> kept, String sent) {
        super("what was sent came too late", null, false, false);
        this.kept = kept;
        this.sent = sent;
    }

    Optional<Entry> kept() {
        return kept;
    }

    String sent() {
        return sent;
    }
}
