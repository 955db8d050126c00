package org.criticalfriend.api.web.answer;

import java.util.List;

/**
 * A request that was refused or failed.
 *
 * @param status of the answer
 * @param title what happened, above the page
 * @param sentences what is wrong and what to do, for people and programs alike
 * @param reference the number under which the cause is recorded; empty where the request alone is at fault
 */
public record Failure(int status, String title, List<String> sentences, String reference) {

    public Failure {
        sentences = List.copyOf(sentences);
    }

    /** One that needs no record. */
    static Failure of(int status, String title, String... sentences) {
        return new Failure(status, title, List.of(sentences), "");
    }
}
