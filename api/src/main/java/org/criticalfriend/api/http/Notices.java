package org.criticalfriend.api.http;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import org.criticalfriend.api.layout.Notice;

/**
 * What somebody is told on the page they are sent on to, after something was kept. It waits here under an id that their
 * browser shows once, rather than in the address, where anybody could write it.
 */
final class Notices {

    static final String COOKIE = "told";

    private static final int MOST_WAITING = 1_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Notice> waiting = CacheBuilder.newBuilder()
            .maximumSize(MOST_WAITING)
            .expireAfterWrite(LONGEST_WAIT)
            .build();

    /** Keeps what is to be told; answers with the id. */
    String keep(Notice told) {
        String id = new BigInteger(80, random).toString(36);
        waiting.put(id, told);
        return id;
    }

    /** What is to be told under an id, which is then forgotten; nothing under any other. */
    Notice take(String id) {
        Notice told = waiting.getIfPresent(id);
        waiting.invalidate(id);
        return told == null ? Notice.NONE : told;
    }
}
