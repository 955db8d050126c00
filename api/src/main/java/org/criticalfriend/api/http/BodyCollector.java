package org.criticalfriend.api.http;

import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for the whole body of a request before a thread is given to it, so that people on slow lines, and those who are
 * slow on purpose, keep nobody else waiting.
 */
final class BodyCollector extends Handler.Wrapper {

    private static final Logger LOG = LoggerFactory.getLogger(BodyCollector.class);

    /** Of those that are too large to be kept in memory, and are read only to be refused. */
    private static final int MOST_LARGE_AT_ONCE = 20;

    private final long largest;
    private final Semaphore large = new Semaphore(MOST_LARGE_AT_ONCE);

    /**
     * A collector of bodies.
     *
     * @param largest how many bytes are kept in memory; what is larger is left to the handler behind it
     */
    BodyCollector(long largest) {
        this.largest = largest;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean isChunked = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        if (request.getLength() == 0 || (request.getLength() < 0 && !isChunked)) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > largest) {
            return refuse(request, response, callback);
        }
        Executor threads = request.getComponents().getExecutor();
        Content.Source.asByteArrayAsync(request, Math.toIntExact(largest), new Promise.Invocable<>() {
            @Override
            public void succeeded(byte[] body) {
                threads.execute(() -> goOn(request, body, response, callback));
            }

            @Override
            public void failed(Throwable failure) {
                threads.execute(() -> end(request, failure, response, callback));
            }

            @Override
            public InvocationType getInvocationType() {
                return InvocationType.NON_BLOCKING;
            }
        });
        return true;
    }

    private boolean refuse(Request request, Response response, Callback callback) throws Exception {
        if (!large.tryAcquire()) {
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
            return true;
        }
        Runnable release = large::release;
        return super.handle(request, response, Callback.from(callback, release));
    }

    private static void end(Request request, Throwable failure, Response response, Callback callback) {
        LOG.debug("The request broke off.", failure);
        if (failure instanceof IllegalStateException) {
            // There is more of it than is kept.
            Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
        } else {
            Response.writeError(request, response, callback, failure);
        }
    }

    private void goOn(Request request, byte[] body, Response response, Callback callback) {
        Request whole = new Whole(request, new ByteBufferContentSource(ByteBuffer.wrap(body)));
        try {
            if (!super.handle(whole, response, callback)) {
                Response.writeError(whole, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable thrown) {
            Response.writeError(whole, response, callback, thrown);
        }
    }

    /** A request whose body is there already. */
    private static final class Whole extends Request.Wrapper {

        private final Content.Source body;

        Whole(Request request, Content.Source body) {
            super(request);
            this.body = body;
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable demandCallback) {
            body.demand(demandCallback);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
