package org.criticalfriend.api.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.criticalfriend.api.http.body.Fault;
import org.criticalfriend.api.http.body.Unreadable;

/** How a body is written. Left to the server, bytes that stand for nothing become question marks in somebody's words. */
final class Encoding {

    private Encoding() {}

    /**
     * Makes sure that a body is text.
     *
     * @throws HttpResponseException if it says that it is in another charset than UTF-8
     * @throws Unreadable if it has bytes that are no UTF-8, or escapes that stand for such bytes
     */
    static void demand(Context request) {
        String charset = request.req().getCharacterEncoding();
        if (charset != null && !Charset.forName(charset).equals(StandardCharsets.UTF_8)) {
            throw new HttpResponseException(415, "");
        }
        byte[] body = request.bodyAsBytes();
        if (!isText(body) || (request.isFormUrlencoded() && !isText(unescaped(body)))) {
            throw new Unreadable(
                    List.of(new Fault("", "What was sent is no text: it has bytes that are no UTF-8; send UTF-8.")));
        }
    }

    /** The bytes that a form stands for; one that is badly written is left to whoever reads it. */
    private static byte[] unescaped(byte[] form) {
        try {
            String bytes = new String(form, StandardCharsets.ISO_8859_1);
            return URLDecoder.decode(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException badlyWritten) {
            return new byte[0];
        }
    }

    private static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
