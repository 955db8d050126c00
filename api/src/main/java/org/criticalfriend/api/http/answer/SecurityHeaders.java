package org.criticalfriend.api.http.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The headers of every answer, files and failures among them. A page gets its style, its typefaces and its forms from here. */
public final class SecurityHeaders {

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script';"
                        + " trusted-types 'none'");
        ALL.put("X-Content-Type-Options", "nosniff");
        // With none at all a browser would not say where a form of our own comes from.
        ALL.put("Referrer-Policy", "same-origin");
        ALL.put("Cross-Origin-Opener-Policy", "same-origin");
        ALL.put("Cross-Origin-Resource-Policy", "same-origin");
        ALL.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        // A file that may be kept says so itself, in place of this.
        ALL.put("Cache-Control", "no-store");
    }

    private SecurityHeaders() {}

    /** Hands each header's name and value on. */
    public static void to(BiConsumer<String, String> answer) {
        ALL.forEach(answer);
    }
}
