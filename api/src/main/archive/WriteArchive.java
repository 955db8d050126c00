import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Has a distribution write its archive of loaded classes: those that a demonstration needs for taking in the examples
 * and for showing page after page, which is most of what any command needs.
 */
final class WriteArchive {

    private static final int PAGES = 40;
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"/([^\"#]*)");

    public static void main(String[] arguments) throws Exception {
        Path distribution = Path.of(arguments[0]);
        Path data = Files.createTempDirectory("archive");
        ProcessBuilder demo = new ProcessBuilder(
                        distribution.resolve("bin").resolve("criticalfriend").toString(),
                        "demo",
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        demo.environment().put("CRITICALFRIEND_ARCHIVE", "write");
        Process process = demo.start();
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = ADDRESS.matcher(String.valueOf(told.readLine()));
            if (!address.find()) {
                throw new IllegalStateException("The demonstration did not say where it is.");
            }
            readOn(URI.create(address.group()));
        } finally {
            // It writes the archive as it ends.
            process.destroy();
            process.waitFor();
            delete(data);
        }
    }

    /** Reads the first page, what it leads to, what that leads to, and so on. */
    private static void readOn(URI first) throws IOException {
        Set<URI> known = new LinkedHashSet<>(List.of(first));
        Deque<URI> unread = new ArrayDeque<>(known);
        for (int page = 0; page < PAGES && !unread.isEmpty(); page++) {
            Matcher links = LINK.matcher(read(unread.remove()));
            while (links.find()) {
                URI link = first.resolve("/" + links.group(1));
                if (known.add(link)) {
                    unread.add(link);
                }
            }
        }
    }

    private static String read(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        try (InputStream answer = connection.getInputStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
