package org.criticalfriend.api.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something whenever a day begins, until it is closed. */
public final class DailyJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DailyJob.class);

    private final Clock clock;
    private final Runnable duty;
    private final CountDownLatch closed = new CountDownLatch(1);

    private DailyJob(Clock clock, Runnable duty) {
        this.clock = clock;
        this.duty = duty;
    }

    /** Does it now, and from now on at the beginning of each day. */
    public static DailyJob start(Clock clock, Runnable duty) {
        DailyJob dayBreak = new DailyJob(clock, duty);
        duty.run();
        Thread waiting = new Thread(null, dayBreak::run, "day-break", 0, false);
        waiting.setDaemon(true);
        waiting.start();
        return dayBreak;
    }

    private void run() {
        try {
            while (!closed.await(untilTomorrow(), TimeUnit.MILLISECONDS)) {
                begin();
            }
        } catch (InterruptedException ended) {
            LOG.debug("Nothing waits for the next day any more.", ended);
        }
    }

    /** In milliseconds, and one more, for whoever wakes a little early is to find the next day. */
    private long untilTomorrow() {
        ZonedDateTime tomorrow = LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone());
        return Duration.between(ZonedDateTime.now(clock), tomorrow).toMillis() + 1;
    }

    private void begin() {
        try {
            duty.run();
        } catch (RuntimeException failed) {
            LOG.error("What is due at the beginning of a day was not done.", failed);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
