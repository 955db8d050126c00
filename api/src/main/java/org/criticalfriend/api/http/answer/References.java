package org.criticalfriend.api.http.answer;

/** Where the numbers come from under which failures are recorded. */
@FunctionalInterface
public interface References {

    /** A number that nobody has got before, short enough to be read out. */
    String next();
}
