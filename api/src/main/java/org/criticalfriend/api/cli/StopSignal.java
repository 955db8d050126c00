package org.criticalfriend.api.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the process to be stopped, by Ctrl-C or SIGTERM, and holds it up until what was opened is closed. A process ends
 * as soon as its shutdown hooks return, whatever other threads are still doing; so the hook waits until this is closed. Store
 * and server are opened inside it and are therefore closed before it:
 *
 * <pre>{@code
 * try (StopSignal stop = StopSignal.listen(); Store store = open()) {
 *     stop.await();
 * }
 * }</pre>
 */
final class StopSignal implements AutoCloseable {

    /** Longer than a store takes to close, and short enough that a process which hangs still ends. */
    private static final int MOST_SECONDS = 60;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private StopSignal() {}

    static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::holdUp, "stop"));
        return signal;
    }

    private void holdUp() {
        stopped.countDown();
        try {
            closed.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when the process is to end. */
    void await() throws InterruptedException {
        stopped.await();
    }

    /** Lets the process end. */
    @Override
    public void close() {
        closed.countDown();
    }
}
