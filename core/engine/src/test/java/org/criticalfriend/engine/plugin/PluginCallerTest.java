package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.criticalfriend.engine.plugin.Plugins.Limits;
import org.criticalfriend.spi.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginCallerTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Limits SHORT = new Limits(Duration.ofSeconds(5), Duration.ofMillis(300));

    @TempDir
    Path folder;

    @BeforeAll
    static void letThemSpin() {
        System.clearProperty("spun");
    }

    /** Nothing else stops a loop that looks at nothing else, and the tests after these want the processor. */
    @AfterAll
    static void endSpinning() {
        System.setProperty("spun", "true");
    }

    private Plugins pluginsWith(String body) throws IOException {
        Files.write(folder.resolve("good.jar"), TestJar.GOOD);
        TestJar.of("failing")
                .manifest("Plugin-Version", "1.2.3")
                .variant("""
                        @Override
                        public java.util.List<Problem> check(org.criticalfriend.spi.programme.Programme programme) {
                            %s
                        }
                        static <T extends Throwable> RuntimeException sly(Throwable thrown) throws T { throw (T) thrown; }
                        """.formatted(body))
                .in(folder, "failing.jar");
        return Plugins.load(folder, SHORT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw new IllegalStateException(\"no\");|IllegalStateException: no (Broken.java:8)",
                "throw new StackOverflowError();|StackOverflowError (Broken.java:8)",
                "throw new OutOfMemoryError(\"none\");|OutOfMemoryError: none (Broken.java:8)",
                "throw new NoClassDefFoundError(\"org/A\");|NoClassDefFoundError: org/A (Broken.java:8)",
                "throw Broken.<RuntimeException>sly(new java.io.IOException(\"sly\"));|IOException: sly (Broken.java:8)",
                "return check(programme);|StackOverflowError (Broken.java:8)",
                "return null;|it answered nothing (null)",
                "return java.util.Arrays.asList((Problem) null);|it answered nothing (null)",
                "return java.util.List.of(Problem.at(null, \"where?\"));|it answered nothing (null)",
                "while (!Boolean.getBoolean(\"spun\")) {} return null;|no answer within 0.3 seconds (Broken.java:8)",
            })
    void whateverAVariantDoesIsPutIntoWords(String body, String reason) throws IOException {
        try (Plugins plugins = pluginsWith(body)) {
            Answer<List<Problem>> answer =
                    plugins.plugin("failing").orElseThrow().check(TestJar.programme());

            assertThat(answer.failure())
                    .hasToString("The plugin failing 1.2.3 failed when asked to check the programme programme@edition: "
                            + reason + ".");
            assertThat(plugins.plugin("good")
                            .orElseThrow()
                            .check(TestJar.programme())
                            .failure())
                    .isNull();
        }
    }

    @Test
    void aListThatHangsWhenItIsReadHangsOnThePluginsThread() throws IOException {
        String list = """
                return new java.util.AbstractList<Problem>() {
                    @Override public int size() { while (!Boolean.getBoolean("spun")) {} return 1; }
                    @Override public Problem get(int index) { return null; }
                };
                """;
        try (Plugins plugins = pluginsWith(list)) {
            Answer<List<Problem>> answer =
                    plugins.plugin("failing").orElseThrow().check(TestJar.programme());

            assertThat(answer.failure().reason()).isEqualTo("no answer within 0.3 seconds (Broken.java:9)");
        }
    }

    @Test
    void afterThreeFailuresAPluginIsNotAskedAgain() throws IOException {
        try (Plugins plugins = pluginsWith("throw new IllegalStateException(\"no\");")) {
            InstalledPlugin failing = plugins.plugin("failing").orElseThrow();
            for (int call = 0; call < 3; call++) {
                assertThat(failing.unavailable()).isEmpty();
                failing.check(TestJar.programme());
            }

            String unavailable = "The plugin failing 1.2.3 is unavailable after three failures, the last of them:"
                    + " IllegalStateException: no (Broken.java:8). Tell whoever built it; it is asked again when the host"
                    + " has been restarted.";
            assertThat(failing.unavailable().orElseThrow()).hasToString(unavailable);
            assertThat(failing.ask("answer", () -> "never asked").failure()).hasToString(unavailable);
            assertThat(plugins.plugin("good")
                            .orElseThrow()
                            .check(TestJar.programme())
                            .failure())
                    .isNull();
        }
    }

    @Test
    void anAnswerBetweenFailuresIsForgiving() {
        try (PluginCaller guard = guard()) {
            for (int round = 0; round < 10; round++) {
                guard.call("fail", LONG, () -> Integer.parseInt("eleven"));
                guard.call("fail", LONG, () -> null);
                assertThat(guard.call("answer", LONG, () -> 11)).isEqualTo(Answer.given(11));
            }

            assertThat(guard.unavailable()).isNull();
        }
    }

    @Test
    void threadsThatNeverComeBackAreNotForgiven() {
        CountDownLatch never = new CountDownLatch(1);
        try (PluginCaller guard = guard()) {
            // More than three rounds, for a call that finds no thread in time loses none.
            for (int round = 0; round < 100 && guard.unavailable() == null; round++) {
                assertThat(guard.call("answer", LONG, () -> 11)).isEqualTo(Answer.given(11));
                guard.call("hang", Duration.ofMillis(50), () -> waitFor(never));
            }

            assertThat(guard.unavailable().reason()).isEqualTo("no answer within 0.05 seconds");
        } finally {
            never.countDown();
        }
    }

    /** Does not let itself be interrupted. */
    private static boolean waitFor(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return true;
            } catch (InterruptedException ignored) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void oneThreadServesCallAfterCall() {
        Set<Thread> threads = new HashSet<>();
        try (PluginCaller guard = guard()) {
            for (int call = 0; call < 100; call++) {
                threads.add(guard.call("answer", LONG, Thread::currentThread).value());
            }
        }

        // The thread needs a moment between answering and waiting for the next call, and now and then it is missed.
        assertThat(threads).hasSizeLessThan(100);
        assertThat(threads).allMatch(Thread::isDaemon).doesNotContain(Thread.currentThread());
    }

    @Test
    void callsDoNotWaitForOneAnother() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        try (PluginCaller guard = guard()) {
            CompletableFuture<Answer<Boolean>> waiting =
                    CompletableFuture.supplyAsync(() -> guard.call("wait", LONG, () -> {
                        first.countDown();
                        second.await();
                        return true;
                    }));
            first.await();

            assertThat(guard.call("answer", LONG, () -> 11)).isEqualTo(Answer.given(11));
            second.countDown();
            assertThat(waiting.get()).isEqualTo(Answer.given(true));
        }
    }

    @Test
    void aHostThatStopsWaitingIsNoFailureOfThePlugin() {
        CountDownLatch never = new CountDownLatch(1);
        try (PluginCaller guard = guard()) {
            for (int call = 0; call < 5; call++) {
                Thread.currentThread().interrupt();
                Answer<Boolean> answer = guard.call("answer", LONG, () -> waitFor(never));

                assertThat(Thread.interrupted()).isTrue();
                assertThat(answer.failure())
                        .hasToString("The plugin any 1.0.0 failed when asked to answer: the host stopped waiting.");
            }
            assertThat(guard.call("answer", LONG, () -> 11).value()).isEqualTo(11);
        } finally {
            never.countDown();
        }
    }

    @Test
    void anAnswerOffersWhatStandsInItsPlace() {
        try (PluginCaller guard = guard()) {
            assertThat(guard.<Integer>call("answer", LONG, () -> 11).or(failure -> 0))
                    .isEqualTo(11);
            assertThat(guard.<Integer>call("answer", LONG, () -> null).or(failure -> 0))
                    .isZero();
        }
    }

    private static PluginCaller guard() {
        return new PluginCaller("any", "1.0.0", PluginCallerTest.class.getClassLoader(), Set.of(), LONG);
    }
}
