package org.criticalfriend.api.layout;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.api.address.Addresses;

/** A page that could not be shown. */
public final class ErrorView {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Frames frames;
    private final Clock clock;

    @Inject
    public ErrorView(Frames frames, Clock clock) {
        this.frames = frames;
        this.clock = clock;
    }

    /**
     * The page of a failure.
     *
     * @param title what happened, such as {@code There is no such page}
     * @param paragraphs what to do
     * @param reference the number under which the cause is recorded; empty if nothing is recorded
     */
    public ErrorPage of(String title, List<String> paragraphs, String reference) {
        String when = reference.isEmpty() ? "" : LocalDateTime.now(clock).format(WHEN);
        return new ErrorPage(
                frames.apart(title),
                paragraphs,
                reference,
                when,
                List.of(new Link("Programmes", Addresses.PROGRAMMES), new Link("Cohorts", Addresses.COHORTS)));
    }
}
