package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.criticalfriend.api.http.RunningHost;

/** Asks a host over HTTP as browsers do, and as nobody should. */
final class Asker {

    private static final int PATIENCE_MILLIS = 10_000;

    private final RunningHost host;
    private final HttpClient client = HttpClient.newHttpClient();

    Asker(RunningHost host) {
        this.host = host;
    }

    /** As a browser asks, which would rather have HTML. */
    HttpResponse<String> page(String address) throws IOException, InterruptedException {
        return ask("GET", address, "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    /** As a program asks. */
    HttpResponse<String> data(String address) throws IOException, InterruptedException {
        return ask("GET", address, "application/json");
    }

    /** Asks as the central team, who sees the most. */
    HttpResponse<String> ask(String method, String address, String accept) throws IOException, InterruptedException {
        return send("central-team", method, address, Map.of("Accept", accept), "");
    }

    /** Sends a form as a browser does, as somebody. */
    HttpResponse<String> form(String as, String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(as, "POST", address, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
    }

    /** Asks for a page as somebody. */
    HttpResponse<String> pageAs(String as, String address) throws IOException, InterruptedException {
        return send(as, "GET", address, Map.of("Accept", "text/html"), "");
    }

    /** The words of a page as somebody reads them, which must be there. */
    String read(String as, String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = pageAs(as, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Words.of(answer.body());
    }

    /** Sends what somebody's program sends. */
    HttpResponse<String> json(String as, String method, String address, String body)
            throws IOException, InterruptedException {
        return send(as, method, address, Map.of("Content-Type", "application/json"), body);
    }

    /** Asks for a file as somebody. */
    HttpResponse<byte[]> fileAs(String as, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.address()).resolve(address))
                .header("Cookie", "as=" + as)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends something as somebody, with headers of one's own. */
    HttpResponse<String> send(String as, String method, String address, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(host.address()).resolve(address))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .header("Cookie", "as=" + as);
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends a head as it is written, with the host's own name where the first line is all that is odd. */
    String line(String firstLine) throws IOException {
        return raw(firstLine + "\r\nHost: 127.0.0.1:" + host.port()
                + "\r\nCookie: as=central-team\r\nConnection: close\r\n\r\n");
    }

    /** Sends bytes as they are and reads all that comes back. */
    String raw(String bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), host.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
