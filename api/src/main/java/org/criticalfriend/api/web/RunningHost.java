package org.criticalfriend.api.web;

import io.javalin.Javalin;

/** A host that answers. Whoever started it closes it; the installation it was given stays open. */
public final class RunningHost implements AutoCloseable {

    private final Javalin server;

    RunningHost(Javalin server) {
        this.server = server;
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
        server.stop();
    }
}
