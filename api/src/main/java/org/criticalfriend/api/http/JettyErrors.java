package org.criticalfriend.api.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.criticalfriend.api.http.answer.Failure;
import org.criticalfriend.api.http.answer.FailureText;
import org.criticalfriend.api.http.answer.Failures;
import org.criticalfriend.api.http.answer.SecurityHeaders;
import org.criticalfriend.api.layout.Who;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty refuses before a route is looked for, in the same shape as everything else and never in its own. */
final class JettyErrors extends ErrorHandler {

    private final Failures failures;
    private final FailureText text;

    JettyErrors(Failures failures, FailureText text) {
        this.failures = failures;
        this.text = text;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Throwable cause = (Throwable) request.getAttribute(ERROR_EXCEPTION);
        int status = cause instanceof HttpException refused ? refused.getCode() : response.getStatus();
        boolean isOurs = cause != null && !(cause instanceof HttpException);
        Failure failure = isOurs ? failures.of(cause) : failures.of(status);
        FailureText.Written written = text.write(
                failure,
                request.getHeaders().get(HttpHeader.ACCEPT),
                request.getHttpURI().getPath(),
                Who.unknown());
        response.setStatus(failure.status());
        SecurityHeaders.to((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, written.mediaType());
        response.write(true, BufferUtil.toBuffer(written.text(), StandardCharsets.UTF_8), callback);
        return true;
    }

    /** The same for an error of the virtual machine in the middle of an answer. */
    void write(HttpServletResponse response, Error error) {
        Failure failure = failures.of(error);
        FailureText.Written written = text.write(failure, "text/html", "/", Who.unknown());
        response.setStatus(failure.status());
        response.setContentType(written.mediaType());
        try {
            response.getOutputStream().write(written.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException("whoever asked is gone", gone);
        }
    }
}
