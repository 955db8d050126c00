package org.criticalfriend.api.http.body;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent is not what is described. */
public final class Unreadable extends RuntimeException {

    private final transient List<Fault> faults;

    /**
     * A refusal.
     *
     * @param faults at least one
     */
    public Unreadable(List<Fault> faults) {
        super(faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, in the order in which it was sent; what is missing comes after what is there. */
    public List<Fault> faults() {
        return faults;
    }
}
