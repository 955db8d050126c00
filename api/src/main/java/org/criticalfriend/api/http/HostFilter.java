package org.criticalfriend.api.http;

import com.google.common.collect.ImmutableSet;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.criticalfriend.api.http.answer.SecurityHeaders;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes before any route is looked for. It puts the headers on whatever is answered, and refuses
 * what is not meant for this host: another name in the request shows that a page of somebody else's sent the browser.
 */
final class HostFilter extends Handler.Wrapper {

    private static final Set<String> NAMES = ImmutableSet.of(Server.LOOPBACK, "localhost", "[::1]");
    private static final int NAMED_BY_SCHEME = 80;

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        SecurityHeaders.to((name, value) -> response.getHeaders().put(name, value));
        int refusal = refusal(request);
        if (refusal != 0) {
            Response.writeError(request, response, callback, refusal);
            return true;
        }
        return super.handle(request, response, callback);
    }

    /** The status to refuse it with, or 0. */
    private static int refusal(Request request) {
        int port = Request.getLocalPort(request);
        HttpURI uri = request.getHttpURI();
        String host = request.getHeaders().get(HttpHeader.HOST);
        if (host == null) {
            return 400;
        }
        // A request can name its host twice, and whoever reads the other name must not be led astray.
        if (!isOurs(host, port) || (uri.getAuthority() != null && !isOurs(uri.getAuthority(), port))) {
            return 421;
        }
        if (!isWellWritten(uri.getQuery())) {
            return 400;
        }
        // Nothing here speaks WebSocket.
        return request.getHeaders().contains("Sec-WebSocket-Version") ? 404 : 0;
    }

    private static boolean isOurs(String authority, int port) {
        String written = authority.toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .anyMatch(
                        name -> written.equals(name + ":" + port) || (port == NAMED_BY_SCHEME && written.equals(name)));
    }

    /** Whether every percent sign is followed by two digits, and all of it is UTF-8. */
    private static boolean isWellWritten(@Nullable String query) {
        if (query == null) {
            return true;
        }
        byte[] bytes = new byte[query.length()];
        int length = 0;
        for (int index = 0; index < query.length(); index++) {
            char character = query.charAt(index);
            if (character == '%') {
                String digits = query.substring(index + 1, Math.min(query.length(), index + 3));
                if (!digits.matches("[0-9A-Fa-f]{2}")) {
                    return false;
                }
                bytes[length++] = (byte) Integer.parseInt(digits, 16);
                index += 2;
            } else if (character < ' ' || character > '~') {
                return false;
            } else {
                bytes[length++] = (byte) character;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
