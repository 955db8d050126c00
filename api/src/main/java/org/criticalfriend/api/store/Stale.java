package org.criticalfriend.api.store;

import java.util.Optional;
import org.criticalfriend.engine.record.Entry;

/** Somebody else changed a thing first. Both versions are told, so that neither is lost. */
public final class Stale extends RuntimeException {

    private final transient Optional<Entry> kept;

    /**
     * A change that came too late.
     *
     * @param what the id of what was to be changed
     * @param kept the entry as it is kept now; empty where it is gone, or where it is no entry
     */
    public Stale(String what, Optional<Entry> kept) {
        super(what + " was changed by somebody else meanwhile");
        this.kept = kept;
    }

    /** As it is kept now; empty where it is gone, or where it is no entry. */
    public Optional<Entry> kept() {
        return kept;
    }
}
