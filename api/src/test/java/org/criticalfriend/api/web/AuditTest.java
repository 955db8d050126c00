package org.criticalfriend.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.api.awards.DecisionRequest;
import org.criticalfriend.api.awards.GivenRequest;
import org.criticalfriend.api.bookings.PlaceRequest;
import org.criticalfriend.api.editions.MoveCohortRequest;
import org.criticalfriend.api.entries.EntryRequest;
import org.criticalfriend.api.http.route.Content;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.signoff.AnswerRequest;
import org.criticalfriend.api.signoff.CommentRequest;
import org.criticalfriend.api.signoff.ConfirmationRequest;
import org.criticalfriend.api.signoff.GivenBackRequest;
import org.criticalfriend.api.signoff.ShareRequest;
import org.criticalfriend.api.signoff.SignatureRequest;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.visits.AttendanceRequest;
import org.criticalfriend.api.visits.DayRequest;
import org.criticalfriend.api.visits.PersonRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for anything is written down, whatever route they took. */
class AuditTest {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("programme", "shared-walks"),
            Map.entry("edition", "2026-27"),
            Map.entry("cohort", "shared-walks-2026-27"),
            Map.entry("team", "cluster~20~1"),
            Map.entry("instrument", "survey"),
            Map.entry("occurrence", "walk.ash"),
            Map.entry("document", "figures"),
            Map.entry("comment", "1"),
            Map.entry("entry", "offer-1"),
            Map.entry("organisation", "ash"),
            Map.entry("year", "2026-27"),
            Map.entry("role", "principal"));

    private static final Map<Class<?>, String> SENT = Map.ofEntries(
            Map.entry(
                    EntryRequest.class,
                    "{\"occurrence\": \"walk.ash\", \"collected\": \"sight\", \"version\": 0, \"note\":"
                            + " {\"text\": \"Words\", \"headings\": {}, \"fields\": {}, \"drawnFrom\": []}}"),
            Map.entry(DayRequest.class, "{\"before\": \"2026-11-17\", \"day\": \"2026-11-20\"}"),
            Map.entry(
                    PersonRequest.class,
                    "{\"role\": \"guide\", \"seat\": \"\", \"before\": \"\", \"name\": \"Gus\", \"position\": \"\"}"),
            Map.entry(
                    MoveCohortRequest.class,
                    "{\"programme\": \"shared-walks\", \"edition\": \"2025/26\", \"version\": \"0\"}"),
            Map.entry(SignatureRequest.class, "{\"stage\": 0, \"remark\": \"\"}"),
            Map.entry(ConfirmationRequest.class, "{\"fingerprint\": \"0123456789ab\"}"),
            Map.entry(GivenBackRequest.class, "{\"version\": 0, \"to\": 0, \"reason\": \"Words\"}"),
            Map.entry(CommentRequest.class, "{\"version\": 0, \"passage\": \"0123456789ab\", \"text\": \"Words\"}"),
            Map.entry(AnswerRequest.class, "{\"version\": 0, \"isDone\": true, \"word\": \"\"}"),
            Map.entry(AttendanceRequest.class, "{\"before\": [], \"present\": []}"),
            Map.entry(
                    ShareRequest.class,
                    "{\"version\": 0, \"cohort\": \"other\", \"team\": \"one\", \"isShared\": true}"),
            Map.entry(
                    DecisionRequest.class,
                    "{\"holding\": \"none\", \"before\": 0, \"decision\": \"ask\", \"until\": null, \"words\": \"Words\"}"),
            Map.entry(PlaceRequest.class, "{\"part\": \"guide\", \"at\": \"\", \"isTaken\": true}"),
            Map.entry(
                    GivenRequest.class,
                    "{\"award\": \"none\", \"holder\": \"ash\", \"since\": \"2027-01-01\", \"until\": null,"
                            + " \"evidence\": \"Words\"}"));

    /** What forms need to be read at all, whatever is refused then. */
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("collected", "sight"),
            Map.entry("entry", "sight-b"),
            Map.entry("version", "0"),
            Map.entry("text", "Words"),
            Map.entry("day", "2026-11-20"),
            Map.entry("stage", "0"),
            Map.entry("to", "0"),
            Map.entry("before", "0"),
            Map.entry("since", "2026-11-20"));

    @TempDir
    private Path folder;

    @Test
    void everyUseCaseOfTheTableLeavesItsLine() throws Exception {
        try (Sample sample = Sample.start(folder)) {
            Routes routes = sample.routes();
            Asker asker = new Asker(sample.host());
            Map<String, Set<String>> missing = new LinkedHashMap<>();
            int asked = 0;
            for (Route route : routes.all()) {
                if (route.useCases().isEmpty()) {
                    continue;
                }
                int before = sample.store().audit(10_000).size();
                ask(asker, route);
                Set<String> noted = new LinkedHashSet<>();
                sample.store().audit(10_000).stream()
                        .limit(sample.store().audit(10_000).size() - before)
                        .map(AuditLine::useCase)
                        .forEach(noted::add);
                Set<String> left = new LinkedHashSet<>();
                route.useCases().stream().map(UseCase::name).forEach(left::add);
                left.removeAll(noted);
                // Of a form that is refused the reading of its page is noted, and of one that is kept the keeping.
                if (left.size() == route.useCases().size()) {
                    missing.put(route.name(), left);
                }
                asked++;
            }

            assertThat(asked).isGreaterThan(30);
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void aLineNamesThingsAndNeverSaysWhatStandsInThem() throws Exception {
        try (Sample sample = Sample.start(folder)) {
            new Asker(sample.host())
                    .form(
                            "birch-principal",
                            "/cohorts/shared-walks-2026-27/course/walk.ash",
                            Map.of("collected", "sight", "entry", "sight-a", "version", "0", "text", "Frank words"));

            assertThat(sample.store().audit(100)).anySatisfy(line -> {
                assertThat(line.actor()).isEqualTo("birch-principal");
                assertThat(line.useCase()).isEqualTo("keep an entry");
                assertThat(line.about()).isEqualTo("shared-walks-2026-27 walk.ash sight");
                assertThat(line.outcome()).isEqualTo("done");
            });
            assertThat(sample.store().audit(100).toString()).doesNotContain("Frank");
        }
    }

    private static void ask(Asker asker, Route route) throws Exception {
        String address = route.path();
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            address = address.replace("{" + name.getKey() + "}", name.getValue());
        }
        if (!route.isWrite()) {
            asker.pageAs("central-team", address);
        } else if (route.content() instanceof Content.Gone) {
            asker.send("birch-principal", route.method().name(), address + "?version=1", Map.of(), "");
        } else if (route.content() instanceof Content.Sent<?, ?> sent) {
            asker.send(
                    "birch-principal",
                    route.method().name(),
                    address,
                    Map.of("Content-Type", "application/json"),
                    SENT.get(sent.sent()));
        } else {
            asker.form("birch-principal", address, FORM);
        }
    }
}
