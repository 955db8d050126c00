package org.criticalfriend.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.plugin.BadAnswer;
import org.criticalfriend.engine.plugin.Caller;
import org.criticalfriend.engine.plugin.PluginFailure;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin failed to answer, or did not answer the same when it was asked again. Every question goes through the guard
 * of the host and is asked several times.
 */
final class AskedAgain {

    private static final int TIMES = 3;
    private static final int SHOWN_BEFORE = 20;
    private static final int SHOWN = 120;

    /** By what was asked: one sentence of each is enough. */
    private final Map<String, String> faults = Collections.synchronizedMap(new LinkedHashMap<>());

    /** What was wrong since this was asked last, each a sentence and what to do about it. */
    List<String> faults() {
        synchronized (faults) {
            List<String> found = List.copyOf(faults.values());
            faults.clear();
            return found;
        }
    }

    /** Asks as another caller does, and again. */
    Caller through(Caller caller) {
        return new Caller() {
            @Override
            public <T> Answer<T> call(String asked, Callable<? extends @Nullable T> question) {
                return ask(caller, asked, question);
            }
        };
    }

    private <T> Answer<T> ask(Caller caller, String asked, Callable<? extends @Nullable T> question) {
        Watched<T> watched = new Watched<>(question);
        Answer<T> answer = caller.call(asked, watched);
        PluginFailure failure = answer.failure();
        if (failure != null) {
            String advice = watched.advice();
            // What was not asked any more, as of a plugin that was switched off, follows from what was told before.
            if (!advice.isEmpty() || faults.isEmpty()) {
                faults.putIfAbsent(asked, (failure.sentence() + " " + advice).strip());
            }
            return answer;
        }
        for (int time = 1; time < TIMES; time++) {
            // On a thread of its own, lest what only a test asks uses up the time of a page.
            Answer<T> again = CompletableFuture.supplyAsync(() -> caller.<T>call(asked, question))
                    .join();
            if (again.failure() != null) {
                faults.putIfAbsent(asked, again.failure().sentence() + " It had answered before. " + Advice.SAME);
            } else if (!Objects.deepEquals(answer.value(), again.value())) {
                faults.putIfAbsent(asked, otherwise(asked, answer.value(), again.value()));
                return answer;
            }
        }
        return answer;
    }

    /** Says that two answers differ. */
    static String otherwise(String asked, @Nullable Object first, @Nullable Object second) {
        String one = text(first);
        String other = text(second);
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - SHOWN_BEFORE);
        return "Asked again to " + asked + ", it answered otherwise: first " + shown(one, from) + ", then "
                + shown(other, from) + ". " + Advice.SAME;
    }

    private static String text(@Nullable Object answer) {
        return answer instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(answer);
    }

    private static String shown(String text, int from) {
        int until = Math.min(text.length(), from + SHOWN);
        return (from > 0 ? "…" : "") + text.substring(from, until) + (until < text.length() ? "…" : "");
    }

    /** What the author of a word can do. */
    static final class Advice {

        static final String SAME =
                "Let the answer depend on the question alone: not on chance, the time, or what was asked before.";
        static final String THROWS = "It may be asked about anything: facts that nobody told, texts of any kind, counts"
                + " of 0. Let it answer about those too.";
        static final String NULL = "Never return null; the documentation of the method says what stands for nothing.";
        static final String BAD = "The documentation of the method says what it may answer.";
        static final String SLOW =
                "A page waits for the answer: give it at once, without a loop that may not end, a file or the network.";

        static final String CHECK =
                "Whatever a programme says, check answers at once with a list of problems, which may be empty.";

        private Advice() {}
    }

    /** A question that remembers what became of it. */
    private static final class Watched<T> implements Callable<@Nullable T> {

        private final Callable<? extends @Nullable T> question;
        private volatile String advice = "";

        Watched(Callable<? extends @Nullable T> question) {
            this.question = question;
        }

        @Override
        public @Nullable T call() throws Exception {
            advice = Advice.SLOW;
            try {
                T answer = question.call();
                advice = answer == null ? Advice.NULL : Advice.SLOW;
                return answer;
            } catch (BadAnswer bad) {
                advice = Advice.BAD;
                throw bad;
            } catch (Throwable thrown) {
                advice = Advice.THROWS;
                throw thrown;
            }
        }

        /** What to do if the call failed; empty if the question was never asked. */
        String advice() {
            return advice;
        }
    }
}
