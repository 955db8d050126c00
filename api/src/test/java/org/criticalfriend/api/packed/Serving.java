package org.criticalfriend.api.packed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of the distribution that serves, until it is closed. */
public record Serving(Process process, URI address) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    public static Serving start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Distribution.HOME.resolve("bin/criticalfriend").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            all.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new Serving(process, URI.create(address.group()));
            }
        }
        throw new AssertionError("it ended without serving: " + all);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "central-team");
    }

    public HttpResponse<String> get(String path, String as) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)).header("Cookie", "as=" + as));
    }

    public HttpResponse<String> post(String path, String as, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Cookie", "as=" + as)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Kills it where it stands, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops it by SIGTERM and waits for its exit code. */
    int stop() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        stop();
    }
}
