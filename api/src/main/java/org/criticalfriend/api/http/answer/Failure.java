package org.criticalfriend.api.http.answer;

import java.util.List;
import org.criticalfriend.api.http.body.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A request that was refused or failed.
 *
 * @param status of the answer
 * @param title what happened, above the page
 * @param sentences what is wrong and what to do, for people and programs alike
 * @param reference the number under which the cause is recorded; empty where the request alone is at fault
 * @param faults what is wrong with what was sent, part by part; empty where that is not why
 * @param kept what is kept now, where somebody else changed it first; null otherwise
 * @param sent what was sent and not kept, where somebody else changed it first; empty otherwise
 */
public record Failure(
        int status,
        String title,
        List<String> sentences,
        String reference,
        List<Fault> faults,
        @Nullable EntryResponse kept,
        String sent) {

    public Failure {
        sentences = List.copyOf(sentences);
        faults = List.copyOf(faults);
    }

    /** One that lies in what was sent. */
    static Failure of(int status, String title, List<Fault> faults) {
        return new Failure(status, title, faults.stream().map(Fault::sentence).toList(), "", faults, null, "");
    }

    /** One that needs no record. */
    static Failure of(int status, String title, String... sentences) {
        return new Failure(status, title, List.of(sentences), "", List.of(), null, "");
    }
}
