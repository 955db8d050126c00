package org.criticalfriend.api.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** What is logged while a test listens, from information on; of requests also what nobody need know. */
final class LogLines implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger http = (Logger) LoggerFactory.getLogger("org.criticalfriend.api.http");
    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch brokeOff = new CountDownLatch(1);
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
            if (event.getMessage().equals("The request broke off.")) {
                brokeOff.countDown();
            }
        }
    };

    LogLines() {
        appender.start();
        http.setLevel(Level.DEBUG);
        root.addAppender(appender);
    }

    /** Waits for a request to break off. */
    boolean hearsARequestBreakOff() throws InterruptedException {
        return brokeOff.await(10, TimeUnit.SECONDS);
    }

    void forget() {
        events.clear();
    }

    /** Those of a level and above. */
    List<String> from(Level level) {
        return events.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(level))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    /** Those of a level and above that have a trace. */
    List<String> withTrace(Level level) {
        return events.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(level) && event.getThrowableProxy() != null)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        http.setLevel(null);
    }
}
