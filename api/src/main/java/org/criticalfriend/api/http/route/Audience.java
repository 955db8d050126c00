package org.criticalfriend.api.http.route;

import com.google.common.net.InetAddresses;

/** Who may ask for something. Whoever is not admitted is refused: there is no audience by default. */
public enum Audience {

    /** Whoever works at the computer that the service runs on, as soon as they have said who they are. */
    AT_THIS_COMPUTER(false),

    /** Whoever works at that computer, before they have said who they are too. */
    ANYBODY_AT_THIS_COMPUTER(true);

    private final boolean isForNobody;

    Audience(boolean isForNobody) {
        this.isForNobody = isForNobody;
    }

    /**
     * Whether a computer belongs to it.
     *
     * @param asker the network address that asks
     */
    public boolean admits(String asker) {
        return InetAddresses.isInetAddress(asker)
                && InetAddresses.forString(asker).isLoopbackAddress();
    }

    /** Whether it admits somebody who has not said who they are. */
    public boolean admitsNobody() {
        return isForNobody;
    }
}
