package org.criticalfriend.api.http;

import io.javalin.http.Context;

/** Where a request to change something comes from: a page of this host, or another program that is no browser. */
final class Origin {

    private Origin() {}

    /** Whether it comes from here. A browser always says so; a program that says nothing is on this computer. */
    static boolean isOurs(Context request) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        String origin = request.header("Origin");
        // A browser that keeps the origin to itself writes null, and still says that it is the same.
        boolean isKeptBack = site != null && "null".equals(origin);
        return origin == null || isKeptBack || origin.equals("http://" + request.header("Host"));
    }
}
