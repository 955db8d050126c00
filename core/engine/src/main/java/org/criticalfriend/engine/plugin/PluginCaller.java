package org.criticalfriend.engine.plugin;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one way into a plugin's code. Each call runs on a thread of the plugin's with the plugin's context class loader,
 * within a time limit of its own and within what {@link PluginCalls} leaves of that of the page; whatever is thrown
 * becomes a {@link PluginFailure}. A plugin that failed three times running, or holds three threads that never came back,
 * is not asked again.
 *
 * <p>Any thread may ask, several at once; each waits for its own answer.
 */
final class PluginCaller implements Caller, AutoCloseable {

    private static final int MOST_FAILURES = 3;

    private final String plugin;
    private final String version;
    private final ClassLoader loader;
    private final Set<String> ownClasses;
    private final Duration usual;
    private final ThreadPoolExecutor threads;
    private final Surroundings surroundings = Surroundings.now();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger failuresRunning = new AtomicInteger();
    private final AtomicInteger lostThreads = new AtomicInteger();
    private volatile @Nullable PluginFailure last;
    private volatile @Nullable PluginFailure unavailable;

    /**
     * A guard before one plugin.
     *
     * @param ownClasses the names of the classes in its jar, by which the line that failed is found
     * @param usual how long a call may take that brings no limit of its own
     */
    PluginCaller(String plugin, String version, ClassLoader loader, Set<String> ownClasses, Duration usual) {
        this.plugin = plugin;
        this.version = version;
        this.loader = loader;
        this.ownClasses = ownClasses;
        this.usual = usual;
        // As many threads as there are calls at the moment, mostly one, which then waits a while for the next call.
        threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), this::newThread);
    }

    @Override
    public <T> Answer<T> call(String asked, Callable<? extends @Nullable T> question) {
        return call(asked, usual, question);
    }

    /** As {@link #call(String, Callable)} within another limit than the usual one. */
    <T> Answer<T> call(String asked, Duration limit, Callable<? extends @Nullable T> question) {
        PluginFailure known = unavailable;
        if (known != null) {
            return Answer.failed(known);
        }
        PluginCalls page = PluginCalls.current();
        Duration time = page == null ? limit : page.atMost(limit);
        if (page != null && time.isZero()) {
            return failed(asked, CallWording.timeUsedUp(page.total()), null);
        }
        Surroundings before = Surroundings.now();
        Call<T> call = new Call<>(asked, question);
        Answer<T> answer;
        long began = System.nanoTime();
        try {
            threads.execute(call);
            answer = call.await(
                    time,
                    page == null || time.equals(limit)
                            ? CallWording.tooSlow(limit)
                            : CallWording.tooSlowTogether(page.total()));
        } catch (RejectedExecutionException | OutOfMemoryError none) {
            return failed(asked, CallWording.noThread(), none);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return failed(asked, CallWording.interrupted(), null);
        } finally {
            if (page != null) {
                page.spend(Duration.ofNanos(System.nanoTime() - began));
            }
        }
        // Restored to what they were at first, not before this call: another one may have meddled at the same time.
        if (!Surroundings.now().equals(before)) {
            surroundings.restore();
        }
        if (page != null && answer.failure() != null) {
            page.fail(answer.failure());
        }
        // Whoever was left less than half of the time may only have come after somebody slow.
        count(answer.failure(), !call.isGivenUp() || time.compareTo(limit.dividedBy(2)) >= 0);
        return answer;
    }

    /** How many calls failed since the plugin was started. */
    int failures() {
        return failures.get();
    }

    /** The failure of the last call that failed; null while none has. */
    @Nullable
    PluginFailure last() {
        return last;
    }

    /** Why the plugin is not asked any more; null while it is. */
    @Nullable
    PluginFailure unavailable() {
        return unavailable;
    }

    /** Ends the plugin's threads, as far as they let themselves be ended. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void count(@Nullable PluginFailure failure, boolean isItsFault) {
        if (failure == null) {
            failuresRunning.set(0);
            return;
        }
        failures.incrementAndGet();
        last = failure;
        int running = isItsFault ? failuresRunning.incrementAndGet() : failuresRunning.get();
        if (running >= MOST_FAILURES || lostThreads.get() >= MOST_FAILURES) {
            String sentence = CallWording.switchedOff(plugin, version, failure.reason());
            unavailable = new PluginFailure(
                    plugin,
                    version,
                    failure.asked(),
                    sentence,
                    failure.reason(),
                    CallWording.isOff(failure.outline()),
                    failure.thrown());
        }
    }

    private <T> Answer<T> failed(String asked, String reason, @Nullable Throwable thrown) {
        return failed(asked, reason, reason, thrown);
    }

    private <T> Answer<T> failed(String asked, String reason, String outline, @Nullable Throwable thrown) {
        String sentence = CallWording.failed(plugin, version, asked, reason);
        return Answer.failed(new PluginFailure(plugin, version, asked, sentence, reason, outline, thrown));
    }

    private Thread newThread(Runnable work) {
        // Nothing is inherited from the thread that happens to ask first.
        Thread thread = new Thread(null, work, "plugin-" + plugin, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }

    /** The line of the plugin's own code that was last reached, as {@code (RailTime.java:12)}; empty where none was. */
    private String at(StackTraceElement[] stack) {
        return Stream.of(stack)
                .filter(frame -> ownClasses.contains(frame.getClassName()) && frame.getFileName() != null)
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }

    /** What was thrown at first, inside of what only says that something was thrown. */
    private static Throwable unwrapped(Throwable thrown) {
        Throwable told = thrown;
        while (told.getCause() != null
                && (told instanceof InvocationTargetException || told instanceof ExceptionInInitializerError)) {
            told = told.getCause();
        }
        return told;
    }

    /** One call, as two threads see it: the plugin's, which runs it, and the host's, which waits for it. */
    private final class Call<T> implements Runnable {

        private final String asked;
        private final Callable<? extends @Nullable T> question;
        private final CompletableFuture<Answer<T>> answer = new CompletableFuture<>();
        private @Nullable Thread thread;
        private boolean isGivenUp;

        Call(String asked, Callable<? extends @Nullable T> question) {
            this.asked = asked;
            this.question = question;
        }

        @Override
        public void run() {
            synchronized (this) {
                if (isGivenUp) {
                    return;
                }
                thread = Thread.currentThread();
            }
            Thread.currentThread().setContextClassLoader(loader);
            Answer<T> given = answer();
            synchronized (this) {
                // From here on nobody interrupts this thread, which may have begun its next call.
                thread = null;
                if (isGivenUp) {
                    lostThreads.decrementAndGet();
                }
            }
            answer.complete(given);
        }

        private Answer<T> answer() {
            try {
                T value = question.call();
                return value == null ? failed(asked, CallWording.answeredNull(), null) : Answer.given(value);
            } catch (BadAnswer bad) {
                return failed(asked, String.valueOf(bad.getMessage()), null);
            } catch (Throwable thrown) {
                Throwable told = thrown;
                // Its methods may be the plugin's code too, which is why it is put into words on this thread.
                try {
                    told = unwrapped(thrown);
                    String at = (HostClassFilter.hides(told) ? CallWording.hidden() : "") + at(told.getStackTrace());
                    String outline = CallWording.threw(told.getClass(), null) + at;
                    return failed(asked, CallWording.threw(told.getClass(), told.getMessage()) + at, outline, thrown);
                } catch (Throwable worse) {
                    return failed(asked, told.getClass().getName(), thrown);
                }
            }
        }

        Answer<T> await(Duration time, String tooSlow) throws InterruptedException {
            try {
                return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException | ExecutionException late) {
                return failed(asked, tooSlow + giveUp(), null);
            } catch (InterruptedException interrupted) {
                giveUp();
                throw interrupted;
            }
        }

        synchronized boolean isGivenUp() {
            return isGivenUp;
        }

        /** Where the call is now. A plugin that sleeps is woken by it, one that spins goes on spinning. */
        private synchronized String giveUp() {
            isGivenUp = true;
            Thread running = thread;
            if (running == null) {
                return "";
            }
            String where = at(running.getStackTrace());
            lostThreads.incrementAndGet();
            running.interrupt();
            return where;
        }
    }

    /** What belongs to the whole process and is easily changed by a library that means well. */
    private record Surroundings(
            Locale locale, Locale display, Locale format, TimeZone zone, PrintStream out, PrintStream err) {

        static Surroundings now() {
            return new Surroundings(
                    Locale.getDefault(),
                    Locale.getDefault(Locale.Category.DISPLAY),
                    Locale.getDefault(Locale.Category.FORMAT),
                    TimeZone.getDefault(),
                    System.out,
                    System.err);
        }

        void restore() {
            Locale.setDefault(locale);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(zone);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
