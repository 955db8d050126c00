package org.criticalfriend.engine.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls into plugins that are made for one page: a request, a step of a rehearsal, a file that is read. They share one
 * time, however many they are, and whoever stands in for an answer that was not given tells it here, so that the page can
 * say so.
 *
 * <p>It belongs to the thread that opened it, on which it holds for all calls until it is closed:
 *
 * <pre>{@code
 * try (PluginCalls calls = PluginCalls.open()) {
 *     return write(page, calls.told());
 * }
 * }</pre>
 *
 * <p>One that is opened within another shares the other's time, and what is told to it is told to the other too.
 */
public final class PluginCalls implements AutoCloseable {

    /** As long as a person at a page will wait. */
    private static final Duration USUAL = Duration.ofSeconds(4);

    private static final ThreadLocal<@Nullable PluginCalls> CURRENT = new ThreadLocal<>();

    private final @Nullable PluginCalls outer;
    private final Duration total;
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final List<PluginFailure> failures = new ArrayList<>();
    private Duration spent = Duration.ZERO;

    private PluginCalls(@Nullable PluginCalls outer, Duration total) {
        this.outer = outer;
        this.total = total;
    }

    /** Begins a page with the usual time. */
    public static PluginCalls open() {
        return open(USUAL);
    }

    /** Begins a page in which all calls together take at most so long. */
    public static PluginCalls open(Duration total) {
        PluginCalls outer = CURRENT.get();
        PluginCalls opened = new PluginCalls(outer, outer == null ? total : outer.total);
        CURRENT.set(opened);
        return opened;
    }

    /** What this thread is at; null where nobody opened anything, and each call has a time of its own. */
    static @Nullable PluginCalls current() {
        return CURRENT.get();
    }

    /**
     * Says what stands in for an answer that was not given, for the reader of the page.
     *
     * @param sentence who gave no answer for what, and what comes of it; told once, with the reason it was told with first
     * @param reason without a full stop; empty for none
     */
    public static void tell(String sentence, String reason) {
        for (PluginCalls open = CURRENT.get(); open != null; open = open.outer) {
            open.reasons.putIfAbsent(sentence, reason);
        }
    }

    /** What was told, each with its reason, in the order in which it was told first. */
    public List<String> told() {
        return reasons.entrySet().stream()
                .map(told -> told.getKey() + (told.getValue().isEmpty() ? "" : " The reason: " + told.getValue() + "."))
                .toList();
    }

    /** The calls that failed, in order, as an administrator wants to know them; not those that were not made any more. */
    public List<PluginFailure> failures() {
        return List.copyOf(failures);
    }

    /** Whether no time is left, so that plugins were perhaps not asked that would have answered. */
    public boolean isOutOfTime() {
        return outer == null ? spent.compareTo(total) >= 0 : outer.isOutOfTime();
    }

    void fail(PluginFailure failure) {
        failures.add(failure);
        if (outer != null) {
            outer.fail(failure);
        }
    }

    Duration total() {
        return total;
    }

    /** So long, or what is left if that is less. */
    Duration atMost(Duration limit) {
        if (outer != null) {
            return outer.atMost(limit);
        }
        Duration left = total.minus(spent);
        return left.isNegative() ? Duration.ZERO : left.compareTo(limit) < 0 ? left : limit;
    }

    void spend(Duration time) {
        if (outer == null) {
            spent = spent.plus(time);
        } else {
            outer.spend(time);
        }
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
