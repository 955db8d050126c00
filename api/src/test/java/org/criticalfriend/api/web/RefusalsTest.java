package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not meant for this host, and what is not there. */
class RefusalsTest {

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

    @Test
    void somebodyWhoMisspeltAnAddressIsToldTheNearest() throws Exception {
        HttpResponse<String> answer = asker.page("/cohorts/shared-walk-2026-27");

        assertThat(answer.statusCode()).isEqualTo(404);
        HostTest.assertHeaders(answer);
        assertThat(Words.of(answer.body()))
                .contains("There is no such page No cohort is called “shared-walk-2026-27” here;"
                        + " did you mean “shared-walks-2026-27”? Programmes Cohorts");
    }

    @Test
    void aProgramIsToldTheSameAsAProblem() throws Exception {
        HttpResponse<String> answer = asker.data("/api/v1/cohorts/shared-walk-2026-27");

        assertThat(answer.statusCode()).isEqualTo(404);
        HostTest.assertHeaders(answer);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo("""
                        {
                          "type" : "about:blank",
                          "title" : "Not Found",
                          "status" : 404,
                          "detail" : "No cohort is called “shared-walk-2026-27” here; did you mean “shared-walks-2026-27”?",
                          "instance" : "/api/v1/cohorts/shared-walk-2026-27",
                          "reference" : null,
                          "field" : null,
                          "errors" : [ ],
                          "kept" : null,
                          "sent" : null
                        }""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/programmes/",
                "/PROGRAMMES",
                "/programmes/shared-walks",
                "/programmes/shared-walks/2031-32",
                "/programmes/shared-walks/2026~2f~27",
                "/programmes/nothing/2026-27",
                "/cohorts/shared-walks-2026-27/teams/cluster%201",
                "/cohorts/shared-walks-2026-27/teams/cluster~20~9",
                "/cohorts/shared-walks-2026-27/statistics/nothing.csv",
                "/cohorts/shared-walks-2026-27/statistics/survey.xlsx",
                "/static/nothing.css",
                "/static/logback.xml",
                "/static/fonts/nothing.woff2",
                "/api/v1",
                "/api/v1/nothing",
                "/api/v1/programmes/shared-walks/2026~2f~27"
            })
    void whatIsNotThereIsNotFound(String address) throws Exception {
        assertThat(asker.page(address).statusCode()).isEqualTo(404);
        assertThat(asker.data(address).statusCode()).isEqualTo(404);
        HostTest.assertHeaders(asker.page(address));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, /api/v1/nothing, text/html",
        "application/json, /nothing, application/problem+json",
        "*/*, /nothing, text/html",
        "*/*, /api/v1/nothing, application/problem+json",
    })
    void aRefusalIsWrittenForWhoeverAsks(String accept, String address, String mediaType) throws Exception {
        assertThat(asker.ask("GET", address, accept)
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith(mediaType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "BREW"})
    void nothingCanBeSent(String method) throws Exception {
        HttpResponse<String> answer = asker.ask(method, "/programmes", "application/json");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(answer.body()).contains("\"status\" : 405");
        HostTest.assertHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/plugins?page=2", "/api/v1/cohorts?", "/plugins?a=%zz", "/plugins?a=%ff", "/plugins?%"})
    void aQueryThatNobodyUnderstandsIsRefused(String address) throws Exception {
        assertThat(asker.line("GET " + address + " HTTP/1.1")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void whatNobodyUnderstandsBehindTheQuestionMarkIsNamed() throws Exception {
        assertDetail(
                "“page” is not known here; leave it out. “size” is not known here; leave it out.",
                asker.data("/api/v1/plugins?page=2&size=9"));
        assertThat(asker.line("GET /api/v1/cohorts? HTTP/1.1")).contains("“?” is not known here; leave it out.");
        String note = "/api/v1/cohorts/shared-walks-2026-27/entries/offer-1";
        assertDetail("“version” is missing; send a whole number.", asker.ask("DELETE", note, "application/json"));
        assertDetail(
                "“versoin” is not known here; did you mean “version”? “version” is missing; send a whole number.",
                asker.ask("DELETE", note + "?versoin=1", "application/json"));
        assertDetail(
                "“version” is no whole number; send a whole number.",
                asker.ask("DELETE", note + "?version=one", "application/json"));
        assertDetail(
                "“version” is there twice; send it once.",
                asker.ask("DELETE", note + "?version=1&version=2", "application/json"));
    }

    private static void assertDetail(String detail, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"detail\" : \"" + detail + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/../logback.xml",
                "/static/%2e%2e/logback.xml",
                "/static/..%2flogback.xml",
                "/static/%252e%252e/logback.xml",
                "/static/fonts/../../logback.xml",
                "/static//criticalfriend.css",
                "//static/criticalfriend.css",
                "/static/criticalfriend.css;x=1",
                "/static/..;/plugins",
                "/plugins;jsessionid=1",
                "/plugins%00",
                "/plugins%0a",
                "/static\\criticalfriend.css",
                "/%c0%ae%c0%ae/logback.xml",
                "/plugins%zz"
            })
    void noSpellingOfAnAddressLeadsAroundTheTable(String address) throws Exception {
        String answer = asker.line("GET " + address + " HTTP/1.1");

        assertThat(answer).matches("(?s)HTTP/1\\.1 40[04] .*");
        assertThat(answer).contains("Content-Security-Policy: default-src 'none';");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1", "localhost:1", "127.0.0.1.evil.example:7070", "[::1]", "0.0.0.0"})
    void anotherHostsNameIsRefused(String name) throws Exception {
        String answer = asker.raw("GET /plugins HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421 ").contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LocalHost", "[::1]"})
    void thisComputersNamesAreItsOwn(String name) throws Exception {
        assertThat(asker.raw("GET /plugins HTTP/1.1\r\nHost: " + name + ":"
                        + sample.host().port() + "\r\nCookie: as=central-team\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void whoeverForwardsForSomebodyElseIsStillNobodyElse() throws Exception {
        assertThat(
                        asker.raw(
                                "GET /plugins HTTP/1.1\r\nHost: 127.0.0.1:"
                                        + sample.host().port()
                                        + "\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-For: 192.0.2.1\r\nCookie: as=central-team\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("evil.example");
    }

    @Test
    void whatIsTooLongOrNoHttpIsRefusedInTheSameShape() throws Exception {
        String tooLong = "a".repeat(20_000);
        assertOurs(asker.line("GET /" + tooLong + " HTTP/1.1"), 414);
        assertOurs(asker.line("GET /plugins HTTP/1.1\r\nX-Long: " + tooLong), 431);
        assertOurs(asker.raw("GET / HTTP/1.0\r\n\r\n"), 400);
        assertOurs(asker.raw("\u0000\u0001\u0002\r\n\r\n"), 400);
        assertOurs(asker.raw("GET /\r\n\r\n"), 505);
        assertOurs(
                asker.line(
                        "GET /plugins HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13"
                                + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="),
                404);
    }

    private static void assertOurs(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Security-Policy: default-src 'none';", "Cache-Control: no-store", "Ash Vale Hub")
                .doesNotContain("Jetty", "org.eclipse", "\tat ", "Server:");
    }
}
