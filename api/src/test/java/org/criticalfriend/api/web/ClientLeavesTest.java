package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever leaves before they have sent everything, or before they are answered, did nothing wrong and nor did we. */
class ClientLeavesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inTheMiddleOfABody(boolean isAbrupt) throws Exception {
        try (Sample sample = Sample.start(folder);
                LogLines log = new LogLines()) {
            String head = "PUT /api/v1/cohorts/" + Sample.COHORT + "/entries/sight-1 HTTP/1.1\r\nHost: 127.0.0.1:"
                    + sample.host().port() + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
            try (Socket socket =
                    new Socket(InetAddress.getLoopbackAddress(), sample.host().port())) {
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                if (isAbrupt) {
                    socket.setSoLinger(true, 0);
                }
            }

            assertThat(log.hearsARequestBreakOff()).isTrue();
            assertThat(log.from(Level.INFO)).isEmpty();
        }
    }

    @Test
    void beforeTheAnswer() throws Exception {
        try (Sample sample = Sample.start(folder);
                LogLines log = new LogLines()) {
            for (int number = 0; number < 20; number++) {
                String ask = "GET /cohorts HTTP/1.1\r\nHost: 127.0.0.1:"
                        + sample.host().port() + "\r\n\r\n";
                try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), sample.host().port())) {
                    socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().flush();
                    socket.setSoLinger(true, 0);
                }
            }
            // Whoever asks after them is answered after them.
            assertThat(new Asker(sample.host()).page("/cohorts").statusCode()).isEqualTo(200);

            assertThat(log.from(Level.INFO)).isEmpty();
        }
    }
}
