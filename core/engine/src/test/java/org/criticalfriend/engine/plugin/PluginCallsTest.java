package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PluginCallsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(200);

    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void letThemGo() {
        never.countDown();
    }

    @Test
    void allCallsOfAPageShareOneTime() {
        try (PluginCaller slow = guard("slow", LONG);
                PluginCaller other = guard("other", LONG);
                PluginCalls calls = PluginCalls.open(SHORT)) {
            assertThat(other.call("answer", () -> 11).value()).isEqualTo(11);
            assertThat(slow.call("hang", this::hang).failure())
                    .hasToString(
                            "The plugin slow 1.0.0 failed when asked to hang: no answer within the 0.2 seconds that"
                                    + " plugins may take for one page.");
            assertThat(other.call("answer", () -> 11).failure())
                    .hasToString(
                            "The plugin other 1.0.0 failed when asked to answer: the 0.2 seconds that plugins may take"
                                    + " for one page were used up before.");
            assertThat(calls.isOutOfTime()).isTrue();
        }
    }

    @Test
    void theNextPageHasItsOwnTime() {
        try (PluginCaller slow = guard("slow", LONG)) {
            for (int page = 0; page < 2; page++) {
                try (PluginCalls calls = PluginCalls.open(SHORT)) {
                    assertThat(slow.call("answer", () -> 11).value()).isEqualTo(11);
                    slow.call("hang", this::hang);
                    assertThat(calls.isOutOfTime()).isTrue();
                }
            }
        }
    }

    @Test
    void whoeverComesAfterSomebodySlowIsNotSwitchedOffForIt() {
        try (PluginCaller slow = guard("slow", SHORT);
                PluginCaller late = guard("late", Duration.ofSeconds(1))) {
            for (int page = 0; page < 3; page++) {
                try (PluginCalls calls = PluginCalls.open(Duration.ofMillis(210))) {
                    slow.call("hang", this::hang);
                    late.call("hang", this::hang);
                    assertThat(calls.isOutOfTime()).isTrue();
                }
            }

            assertThat(slow.unavailable()).isNotNull();
            assertThat(late.unavailable()).isNull();
        }
    }

    @Test
    void aPageWithinAPageSharesItsTimeAndTellsIt() {
        try (PluginCaller slow = guard("slow", LONG);
                PluginCalls page = PluginCalls.open(SHORT)) {
            try (PluginCalls part = PluginCalls.open(LONG)) {
                PluginCalls.tell("A dash stands in its place.", "it answered NaN");
                assertThat(slow.call("hang", this::hang).failure().reason())
                        .isEqualTo("no answer within the 0.2 seconds that plugins may take for one page");
                assertThat(part.told()).containsExactly("A dash stands in its place. The reason: it answered NaN.");
            }
            PluginCalls.tell("Nobody is kept out by it.", "");
            PluginCalls.tell("A dash stands in its place.", "it is switched off");

            assertThat(page.told())
                    .containsExactly(
                            "A dash stands in its place. The reason: it answered NaN.", "Nobody is kept out by it.");
            assertThat(page.isOutOfTime()).isTrue();
        }
    }

    @Test
    void outsideAPageEachCallHasItsOwnTimeAndNothingIsKept() {
        try (PluginCaller slow = guard("slow", SHORT)) {
            PluginCalls.tell("Nobody reads this.", "");

            assertThat(slow.call("hang", this::hang).failure().reason()).isEqualTo("no answer within 0.2 seconds");
            assertThat(slow.call("answer", () -> 11).value()).isEqualTo(11);
        }
        try (PluginCalls calls = PluginCalls.open()) {
            assertThat(calls.told()).isEmpty();
            assertThat(calls.isOutOfTime()).isFalse();
        }
    }

    @Test
    void aBadAnswerIsToldAsItIs() {
        try (PluginCaller guard = guard("odd", LONG)) {
            Answer<Integer> answer = guard.call("count", () -> {
                throw new BadAnswer("it answered NaN, which is no number");
            });

            assertThat(answer.failure())
                    .hasToString(
                            "The plugin odd 1.0.0 failed when asked to count: it answered NaN, which is no number.");
        }
    }

    @Test
    void theOutlineOfAFailureLeavesOutWhatThePluginSays() {
        try (PluginCaller guard = guard("talkative", LONG)) {
            PluginFailure failure = guard.call("answer", () -> {
                        throw new IllegalStateException("Ms Iron rated them low");
                    })
                    .failure();

            assertThat(failure.reason()).isEqualTo("IllegalStateException: Ms Iron rated them low");
            assertThat(failure.outline()).isEqualTo("IllegalStateException");
            assertThat(guard.failures()).isEqualTo(1);
            assertThat(guard.last()).isEqualTo(failure);
        }
    }

    private boolean hang() throws InterruptedException {
        never.await();
        return true;
    }

    private static PluginCaller guard(String plugin, Duration usual) {
        return new PluginCaller(plugin, "1.0.0", PluginCallsTest.class.getClassLoader(), Set.of(), usual);
    }
}
