package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a demonstration one is whoever one chose to be, and nobody before; what was typed as somebody else is not lost. */
class WhoOneIsTest {

    private static final String COHORT = "/cohorts/shared-walks-2026-27";
    private static final String VISIT = COHORT + "/course/walk.ash";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NOTE =
            "collected=sight&entry=sight-x&version=0&request=r-1&text=Frank+%26+%3Cplain%3E+words%0D%0Aon+two+lines";

    @TempDir
    private Path folder;

    private Sample sample;
    private Asker asker;

    @BeforeEach
    void start() throws Exception {
        sample = Sample.start(folder);
        asker = new Asker(sample.host());
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/|/as?to=%2F",
                "/work|/as?to=%2Fwork",
                "/programmes|/as?to=%2Fprogrammes",
                "/directory?words=reading|/as?to=%2Fdirectory%3Fwords%3Dreading",
            })
    void whoeverIsNobodyIsAskedWhoTheyAreBeforeAPage(String address, String asked) throws Exception {
        for (String nobody : new String[] {"", "nobody-at-all", "administrator"}) {
            HttpResponse<String> answer = asker.pageAs(nobody, address);

            assertThat(answer.statusCode()).as(nobody).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(asked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cohorts/shared-walks-2026-27", "/api/v1/work", "/api/v1/programmes"})
    void aProgramThatIsNobodyIsToldSo(String address) throws Exception {
        HttpResponse<String> answer = asker.json("nobody-at-all", "GET", address, "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Cookie cookie-name=as");
        assertThat(answer.body()).contains("Whoever you were is not known here any more. Say who you are, and go on.");
    }

    @Test
    void whatIsTheSameForEverybodyNeedsNobody() throws Exception {
        assertThat(asker.pageAs("", "/as").statusCode()).isEqualTo(200);
        assertThat(asker.pageAs("", "/static/criticalfriend.css").statusCode()).isEqualTo(200);
        assertThat(asker.pageAs("", "/api/v1/openapi.json").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        COHORT + "," + COHORT,
        "/directory?words=reading, /directory?words=reading",
        "/, /",
        ", /work",
        "//elsewhere.example, /work",
        "https://elsewhere.example/, /work",
        "/\\elsewhere.example, /work",
    })
    void whoeverChoseGoesOnWhereTheyWantedToGo(String wanted, String there) throws Exception {
        HttpResponse<String> answer =
                asker.form("", "/as", Map.of("as", "birch-principal", "to", wanted == null ? "" : wanted));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith(there)
                .doesNotContain("elsewhere");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("as=birch-principal;");
    }

    @ParameterizedTest
    @CsvSource({"'', 401", "nobody-at-all, 401", "ash-principal, 422"})
    void whatWasTypedAsSomebodyElseComesBack(String now, int status) throws Exception {
        HttpResponse<String> answer =
                asker.send(now, "POST", VISIT, Map.of("Content-Type", FORM, "Accept", "text/html"), NOTE);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("name=\"collected\" value=\"sight\"", "value=\"r-1\"", "Send it again")
                .containsPattern(
                        "<textarea[^>]*name=\"text\"[^>]*>\\s*Frank &amp; &lt;plain&gt; words\\R?\\s*on two lines");
    }

    @Test
    void whatIsTooLargeComesBackToBeShortened() throws Exception {
        String words = "word ".repeat(240_000);
        HttpResponse<String> answer = asker.send(
                "birch-principal",
                "POST",
                VISIT,
                Map.of("Content-Type", FORM, "Accept", "text/html"),
                "collected=sight&entry=sight-x&version=0&text=" + words.replace(' ', '+') + "end");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(words + "end</textarea>", "name=\"collected\" value=\"sight\"");
    }

    @Test
    void whatIsBeyondMeasureIsRefusedWithoutIt() throws Exception {
        HttpResponse<String> answer = asker.send(
                "birch-principal",
                "POST",
                VISIT,
                Map.of("Content-Type", FORM, "Accept", "text/html"),
                "text=" + "word+".repeat(900_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).hasSizeLessThan(20_000).contains("This is too large");
    }
}
