package org.criticalfriend.api.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts the host and a bare Javalin in turn, and says how long each takes to answer and how much memory it holds. */
final class StartBench {

    private static final long PATIENCE = Duration.ofMinutes(5).toNanos();

    private StartBench() {}

    /**
     * Prints the figures of both and their ratios.
     *
     * @param arguments the commands of the bare Javalin and of the host, in which PORT stands for a port; a page of the
     *     host; how many rounds, and how many requests in each
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[3]);
        int requests = Integer.parseInt(arguments[4]);
        Server bare = new Server(List.of(arguments[0].split(" ")), "/", requests);
        Server host = new Server(List.of(arguments[1].split(" ")), arguments[2], requests);
        Map<String, List<Long>> ofBare = new LinkedHashMap<>();
        Map<String, List<Long>> ofHost = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            // The first round warms the file system.
            bare.round(round == 0 ? new LinkedHashMap<>() : ofBare);
            host.round(round == 0 ? new LinkedHashMap<>() : ofHost);
        }
        System.out.printf("%-46s %18s   %18s   ratio%n", "medians and ranges of " + rounds + " rounds", "bare", "host");
        ofBare.forEach((figure, values) -> say(figure, values, ofHost.get(figure)));
    }

    private static void say(String figure, List<Long> bare, List<Long> host) {
        System.out.printf(
                "%-46s %18s   %18s   %5.2f%n", figure, text(bare), text(host), (double) median(host) / median(bare));
    }

    private static String text(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return median(values) + " (" + sorted.get(0) + ".." + sorted.get(sorted.size() - 1) + ")";
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /**
     * Something that is started and asked.
     *
     * @param command in which PORT stands for a port
     * @param page what is asked again and again
     * @param requests how often
     */
    private record Server(List<String> command, String page, int requests) {

        void round(Map<String, List<Long>> figures) throws Exception {
            int port = freePort();
            List<String> words = command.stream()
                    .map(word -> word.replace("PORT", Integer.toString(port)))
                    .toList();
            long start = System.nanoTime();
            Process process = new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                awaitAnswer(port, start);
                note(figures, "first answer, ms", milliseconds(start));
                note(figures, "  of which the processors worked, ms", worked(process));
                note(figures, "  resident, MB", resident(process));
                ask(port, page);
                note(figures, "first page, ms", milliseconds(start));
                for (int request = 1; request < requests; request++) {
                    ask(port, page);
                }
                note(figures, "page " + requests + ", resident, MB", resident(process));
                note(figures, "  heap in use after a collection, MB", heap(process));
            } finally {
                process.destroy();
                process.waitFor();
            }
        }

        private static void note(Map<String, List<Long>> figures, String name, long value) {
            figures.computeIfAbsent(name, figure -> new ArrayList<>()).add(value);
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }

        private static void awaitAnswer(int port, long start) throws Exception {
            while (true) {
                try {
                    ask(port, "/");
                    return;
                } catch (ConnectException notYet) {
                    if (System.nanoTime() - start > PATIENCE) {
                        throw notYet;
                    }
                    Thread.sleep(2);
                }
            }
        }

        private static void ask(int port, String page) throws IOException {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + page).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            try (InputStream answer = connection.getInputStream()) {
                answer.readAllBytes();
            }
        }

        private static long milliseconds(long start) {
            return Duration.ofNanos(System.nanoTime() - start).toMillis();
        }

        private static long worked(Process process) {
            return process.info().totalCpuDuration().orElseThrow().toMillis();
        }

        private static long resident(Process process) throws IOException {
            return megabytes(Files.readString(Path.of("/proc/" + process.pid() + "/status")), "VmRSS:\\s*(\\d+) kB");
        }

        private static long heap(Process process) throws Exception {
            jcmd(process, "GC.run");
            return megabytes(jcmd(process, "GC.heap_info"), "(?:heap|generation) +total \\d+K, used (\\d+)K");
        }

        private static String jcmd(Process process, String question) throws Exception {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process.pid()),
                            question)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        /** The sum of what a pattern finds, in megabytes. */
        private static long megabytes(String text, String pattern) {
            Matcher found = Pattern.compile(pattern).matcher(text);
            long sum = 0;
            while (found.find()) {
                sum += Long.parseLong(found.group(1));
            }
            return Math.round(sum / 1024.0);
        }
    }
}
