package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.criticalfriend.api.access.Administrator;
import org.criticalfriend.api.http.PortTaken;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.formats.OfficeFormats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {

    private static final List<String> PAGES = List.of(
            "/programmes",
            "/programmes/shared-walks/2026-27",
            "/programmes/shared-walks/2025-26",
            "/programmes/bare/2024-25~20~pilot~2d~b",
            "/cohorts",
            "/cohorts/shared-walks-2026-27",
            "/cohorts/shared-walks-2026-27/teams/cluster~20~1",
            "/cohorts/shared-walks-2026-27/teams/cluster~20~2",
            "/cohorts/shared-walks-2026-27/themes",
            "/cohorts/shared-walks-2026-27/statistics",
            "/cohorts/bare-spring",
            "/cohorts/bare-spring/themes",
            "/cohorts/bare-spring/statistics",
            "/language",
            "/plugins");

    private static final List<String> OTHERS = List.of(
            "/api/v1/programmes",
            "/api/v1/programmes/shared-walks/2026-27",
            "/api/v1/cohorts",
            "/api/v1/cohorts/shared-walks-2026-27",
            "/api/v1/cohorts/shared-walks-2026-27/themes",
            "/api/v1/cohorts/shared-walks-2026-27/statistics/survey",
            "/api/v1/plugins",
            "/api/v1/openapi.json",
            "/programmes/shared-walks/2026-27/programme.yaml",
            "/cohorts/shared-walks-2026-27/themes.csv",
            "/cohorts/shared-walks-2026-27/statistics/survey.csv",
            "/cohorts/shared-walks-2026-27/statistics/survey.json",
            "/language/schema.json",
            "/static/criticalfriend.css",
            "/static/govuk-frontend.min.css",
            "/static/logo.svg",
            "/static/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2");

    static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script';"
                    + " trusted-types 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin"));

    private static Sample sample;
    private static Asker asker;

    @BeforeAll
    static void start(@TempDir Path plugins) throws Exception {
        sample = Sample.start(plugins);
        asker = new Asker(sample.host());
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    static List<String> pages() {
        return PAGES;
    }

    static List<String> others() {
        return OTHERS;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWholeAndHasEveryHeader(String address) throws Exception {
        HttpResponse<String> answer = asker.page(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertHeaders(answer);
        assertThat(answer.body()).contains("<h1 ", "</html>", "Ash Vale Hub", Sample.VERSION);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasNoStyleAndNoScriptOfItsOwn(String address) throws Exception {
        String ours = "<script src=\"/static/drafts.js?" + Sample.VERSION + "\" defer></script>";
        String page = asker.page(address).body();
        assertThat(page).containsOnlyOnce(ours);
        assertThat(page.replace(ours, ""))
                .contains("<link rel=\"stylesheet\"")
                .doesNotContain("<style", "<script", " style=", "javascript:")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void aHubCanLeaveTheScriptOut() throws Exception {
        try (RunningHost host = sample.anotherHost(false)) {
            assertThat(new Asker(host).page("/work").body())
                    .contains("<h1 ")
                    .doesNotContain("<script", "cf-person", "drafts.js");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsSomewhere(String address) throws Exception {
        List<String> links = java.util.regex.Pattern.compile("(?:href|src)=\"(/[^\"#]*)")
                .matcher(asker.page(address).body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(links).hasSizeGreaterThan(6);
        for (String link : links) {
            assertThat(asker.page(link).statusCode()).as(link).isBetween(200, 302);
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatOtherProgramsReadHasEveryHeaderToo(String address) throws Exception {
        HttpResponse<String> answer = asker.data(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
        assertHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/programmes", "/api/v1/plugins", "/static/logo.svg", "/cohorts/shared-walks-2026-27/themes.csv"
            })
    void headTellsTheSameWithoutTheBody(String address) throws Exception {
        HttpResponse<String> answer = asker.ask("HEAD", address, "*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .isEqualTo(asker.ask("GET", address, "*/*").headers().firstValue("Content-Type"));
        assertThat(answer.body()).isEmpty();
        assertHeaders(answer);
    }

    @Test
    void theRootLeadsToTheProgrammes() throws Exception {
        HttpResponse<String> answer = asker.page("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/programmes");
        assertHeaders(answer);
    }

    @Test
    void aFileOfThisVersionIsKeptForGoodAndAnyOtherForADay() throws Exception {
        assertThat(caching("/static/criticalfriend.css?" + Sample.VERSION))
                .isEqualTo("public, max-age=31536000, immutable");
        assertThat(caching("/static/criticalfriend.css?0.0.1")).isEqualTo("public, max-age=86400");
        assertThat(caching("/static/criticalfriend.css")).isEqualTo("public, max-age=86400");
    }

    @Test
    void twoHostsAnswerBesideEachOther(@TempDir Path other) throws Exception {
        try (Sample second = Sample.start(other)) {
            assertThat(second.host().port()).isNotEqualTo(sample.host().port());
            assertThat(new Asker(second.host()).page("/plugins").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aPortThatIsTakenIsRefusedWithASentence(@TempDir Path empty) {
        int taken = sample.host().port();
        try (Installation installation = Installation.open(empty, OfficeFormats.WRITERS)) {
            HostSettings settings = new HostSettings("Hub", taken, "1", Clock.systemUTC());

            assertThatThrownBy(() -> Host.start(settings, installation, sample.store(), new Administrator()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessage("Port " + taken
                            + " of this computer cannot be had; name another one, or 0 for any that is free.");
        }
    }

    static void assertHeaders(HttpResponse<String> answer) {
        Map<String, String> found = new TreeMap<>();
        HEADERS.keySet()
                .forEach(name ->
                        found.put(name, answer.headers().firstValue(name).orElse("")));
        assertThat(found).isEqualTo(HEADERS);
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().map()).doesNotContainKeys("server", "Server", "x-powered-by");
    }

    private static String caching(String address) throws IOException, InterruptedException {
        return asker.page(address).headers().firstValue("Cache-Control").orElse("");
    }
}
