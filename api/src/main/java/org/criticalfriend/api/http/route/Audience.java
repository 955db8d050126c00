package org.criticalfriend.api.http.route;

import com.google.common.net.InetAddresses;

/** Who may ask for something. Whoever is not admitted is refused: there is no audience by default. */
public enum Audience {

    /** Whoever works at the computer that the service runs on. Nobody signs in, so nobody is told apart. */
    AT_THIS_COMPUTER {
        @Override
        public boolean admits(String asker) {
            return InetAddresses.isInetAddress(asker)
                    && InetAddresses.forString(asker).isLoopbackAddress();
        }
    };

    /**
     * Whether somebody belongs to it.
     *
     * @param asker the network address that asks
     */
    public abstract boolean admits(String asker);
}
