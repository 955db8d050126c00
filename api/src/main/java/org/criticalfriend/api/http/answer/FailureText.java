package org.criticalfriend.api.http.answer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.body.Fault;
import org.criticalfriend.api.layout.ErrorView;
import org.criticalfriend.api.layout.Who;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** A failure as a page or as a problem, by what the asker would rather have. */
public final class FailureText {

    private static final String HTML = "text/html";

    private final ErrorView view;
    private final Templates templates;

    @Inject
    public FailureText(ErrorView view, Templates templates) {
        this.view = view;
        this.templates = templates;
    }

    /** What is sent. */
    public record Written(String mediaType, String text) {}

    /**
     * Writes a failure.
     *
     * @param accept the header of that name, if there was one
     * @param path the address that was asked for
     * @param who asked for it, with the form they sent, which comes back with the failure
     */
    public Written write(Failure failure, @Nullable String accept, String path, Who who) {
        return isForPeople(accept == null ? "" : accept.toLowerCase(Locale.ROOT), path)
                ? new Written(
                        "text/html;charset=utf-8",
                        templates.write(view.of(failure.title(), failure.sentences(), failure.reference()), who))
                : new Written("application/problem+json", Json.write(problem(failure, path)));
    }

    /** A browser names HTML; what takes anything gets what the address is for. */
    private static boolean isForPeople(String accept, String path) {
        return accept.contains(HTML) || (!accept.contains("json") && !path.startsWith(Addresses.REST));
    }

    private static ProblemResponse problem(Failure failure, String path) {
        List<Fault> faults = failure.faults();
        String field = faults.size() == 1 ? faults.get(0).path() : "";
        return new ProblemResponse(
                "about:blank",
                HttpStatus.getMessage(failure.status()),
                failure.status(),
                String.join(" ", failure.sentences()),
                path,
                failure.reference().isEmpty() ? null : failure.reference(),
                field.isEmpty() ? null : field,
                faults.stream()
                        .map(fault -> new ProblemResponse.Fault(fault.path(), fault.sentence()))
                        .toList(),
                failure.kept(),
                failure.sent().isEmpty() ? null : failure.sent());
    }
}
