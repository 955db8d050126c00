package org.criticalfriend.api.http;

import io.javalin.Javalin;

/** A host that answers. Whoever started it closes it; the installation it was given stays open. */
public final class RunningHost implements AutoCloseable {

    private final Javalin server;
    private final Runnable rest;

    /**
     * A host.
     *
     * @param rest is ended before it
     */
    RunningHost(Javalin server, Runnable rest) {
        this.server = server;
        this.rest = rest;
    }

    /** Where it answers, with a slash at its end. */
    public String address() {
        return "http://" + Server.LOOPBACK + ":" + port() + "/";
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        rest.run();
        server.stop();
    }
}
