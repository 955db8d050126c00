package org.criticalfriend.api.store;

import java.util.Optional;
import org.criticalfriend.engine.record.Entry;

/** Somebody else changed the same thing first. Carries both versions, so that neither is lost. */
public final class VersionConflict extends RuntimeException {

    private final transient Optional<Entry> kept;

    /**
     * A change that came too late.
     *
     * @param what the id of what was to be changed
     * @param kept the entry as it is kept now; empty where it is gone, or where it is no entry
     */
    public VersionConflict(String what, Optional<Entry> kept) {
        super(what + " was changed by somebody else meanwhile");
        this.kept = kept;
    }

    /** As it is kept now; empty where it is gone, or where it is no entry. */
    public Optional<Entry> kept() {
        return kept;
    }
}
