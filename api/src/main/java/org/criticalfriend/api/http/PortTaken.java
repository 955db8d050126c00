package org.criticalfriend.api.http;

/** Somebody else listens on the port already, or this account may not. The message is a sentence for whoever starts it. */
public final class PortTaken extends RuntimeException {

    PortTaken(int port, Throwable cause) {
        super("Port " + port + " of this computer cannot be had; name another one, or 0 for any that is free.", cause);
    }
}
