package org.criticalfriend.api.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People whose bodies arrive a byte at a time, more of them than there are threads. */
class SlowBodiesTest {

    private static final int SLOW = 300;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String NOTE =
            "{\"occurrence\": \"walk.ash\", \"collected\": \"sight\", \"version\": 0, \"note\": {\"text\": \"Slow\"}}";

    @TempDir
    private Path folder;

    private final List<Socket> slow = new ArrayList<>();
    private Sample sample;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.start(folder);
    }

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : slow) {
            socket.close();
        }
        sample.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 103", "Transfer-Encoding: chunked", "Content-Length: 1000001"})
    void keepNobodyElseWaiting(String length) throws Exception {
        for (int number = 0; number < SLOW; number++) {
            slow.add(begin(number, length, length.startsWith("T") ? "67\r\n{" : "{"));
        }

        Asker asker = new Asker(sample.host());
        long start = System.nanoTime();
        assertThat(asker.pageAs("birch-principal", "/cohorts").statusCode()).isEqualTo(200);
        assertThat(asker.json("birch-principal", "PUT", "/api/v1/cohorts/" + Sample.COHORT + "/entries/quick", NOTE)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    @Test
    void areKeptLikeOthersOnceTheyAreThere() throws Exception {
        for (String length : List.of("Content-Length: " + NOTE.length(), "Transfer-Encoding: chunked")) {
            boolean isChunked = length.startsWith("T");
            Socket socket = begin(slow.size(), length, isChunked ? "1\r\n{\r\n" : "{");
            slow.add(socket);
            String rest = NOTE.substring(1);
            write(socket, isChunked ? Integer.toHexString(rest.length()) + "\r\n" + rest + "\r\n0\r\n\r\n" : rest);

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("Slow");
        }
    }

    @Test
    void thatGrowBeyondWhatIsKeptAreTooLarge() throws Exception {
        Socket socket = begin(0, "Transfer-Encoding: chunked", "f4240\r\n" + "x".repeat(1_000_000) + "\r\n");
        slow.add(socket);
        write(socket, "1\r\nx\r\n0\r\n\r\n");

        assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8)).startsWith("HTTP/1.1 413 ");
    }

    private Socket begin(int number, String length, String body) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), sample.host().port());
        socket.setSoTimeout(10_000);
        write(
                socket,
                "PUT /api/v1/cohorts/" + Sample.COHORT + "/entries/slow-" + number + " HTTP/1.1\r\nHost: 127.0.0.1:"
                        + sample.host().port() + "\r\nCookie: as=birch-principal\r\nContent-Type: application/json\r\n"
                        + "Connection: close\r\n" + length + "\r\n\r\n" + body);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }
}
