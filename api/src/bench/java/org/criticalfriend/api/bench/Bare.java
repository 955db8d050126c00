package org.criticalfriend.api.bench;

import io.javalin.Javalin;

/** What a Javalin program can do least: one route on this computer, at the port it is given, that answers a text. */
public final class Bare {

    private Bare() {}

    public static void main(String[] arguments) {
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.startup.startupWatcherEnabled = false;
                    config.jetty.host = "127.0.0.1";
                    config.jetty.port = Integer.parseInt(arguments[0]);
                    config.routes.get("/", request -> request.result("hello"));
                })
                .start();
    }
}
