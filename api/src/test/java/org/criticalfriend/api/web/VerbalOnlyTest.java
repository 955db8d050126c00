package org.criticalfriend.api.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.criticalfriend.api.access.AnyoneByChoice;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.sql.PostgreSqlServer;
import org.criticalfriend.api.store.sql.Stores;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.formats.OfficeFormats;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A host that wants its estimates spoken and written nowhere: while the visit lasts, when it is over, and ever after. */
@Tag("packed")
class VerbalOnlyTest {

    private static final Path HOME = Path.of(System.getProperty("criticalfriend.home", "target/criticalfriend"));
    private static final Path EDITION = Path.of(
            "../plugins/quality-assurance-review/src/main/resources/programmes/quality-assurance-review-2023-24.yaml");
    private static final String COHORT = "reviews";
    private static final String PLACE = "/cohorts/" + COHORT;
    private static final String CHOOSE = PLACE + "/course/choose.ash";
    private static final String REVIEW = PLACE + "/course/review.ash";
    private static final String REPORT = PLACE + "/documents/report.review.ash";
    private static final String YEAR = PLACE + "/documents/year";
    private static final String HEAD = "ash-head";
    private static final String LEAD = "lee";
    /** As the database holds it; the edition, which lists all options, writes it otherwise. */
    private static final String OPTION = "\"verbal\"";

    private static final String TITLE = "Spoken on the last day only";
    private static final Pattern LISTED = Pattern.compile("value=\"verbal\"|\"id\" : \"verbal\"");
    private static final Pattern CHOSEN =
            Pattern.compile("value=\"verbal\"[^>]*checked|\"(?!id\")[a-z]+\" : \"verbal\"");
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#?]*)");

    @TempDir
    private Path folder;

    private final Hands clock = new Hands();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Installation installation = Installation.open(HOME.resolve("plugins"), OfficeFormats.WRITERS);
    private StoreSettings settings = new StoreSettings.Folder(Path.of("."));
    private Store store;
    private RunningHost host;
    private Asker asker;

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
    }

    @AfterEach
    void end() {
        root.detachAppender(log);
        host.close();
        store.close();
        installation.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsSpokenOnlyIsNowhereOnceTheVisitIsOver(boolean isOnPostgreSql) throws Exception {
        open(isOnPostgreSql ? PostgreSqlServer.fresh() : new StoreSettings.Folder(folder));
        clock.day = LocalDate.parse("2024-04-08");
        choose("all", 0);
        clock.day = LocalDate.parse("2024-05-01");
        estimate(LEAD, "leadership", "leading");
        assertThat(texts()).contains("\"leading\"");
        choose("verbal", 1);

        assertThat(texts()).contains(OPTION).doesNotContain("\"leading\"");
        assertThat(asker.pageAs(HEAD, CHOOSE).body()).containsPattern("value=\"verbal\"[^>]*checked");
        assertThat(Words.of(asker.pageAs(LEAD, REVIEW).body()))
                .contains("Even better if")
                .doesNotContain("Peer evaluation estimates");
        HttpResponse<String> refused = estimateBy("rex", "provision", "leading");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("“Peer evaluation estimates” is not asked of you here.");
        write("www", "www-1", "Books are shared in every year.");
        write("ebi", "ebi-1", "Let quiet pupils begin.");

        clock.day = LocalDate.parse("2024-05-02");
        assertThat(asker.data("/api/v1/cohorts/" + COHORT + "/entries/choose.ash.estimates-wanted.option.ash")
                        .body())
                .contains("\"option\" : \"none\"", "\"version\" : 2");
        assertThat(store.entry(COHORT, "choose.ash.estimates-wanted.option.ash")
                        .orElseThrow()
                        .saved())
                .isEqualTo(Instant.parse("2024-05-01T10:00:00Z"));
        assertThat(asker.pageAs(HEAD, CHOOSE).body()).containsPattern("value=\"none\"[^>]*checked");
        assertNoTrace();
        sign(LEAD, 0);
        sign("quinn", 1);
        sign(HEAD, 2);
        sign("central-team", 3);
        assertThat(asker.pageAs(HEAD, REPORT).body()).contains("Books are shared in every year.", "Released on 2 May");
        assertNoTrace();
        assertThat(log.list)
                .isNotEmpty()
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(this::tells);

        HttpResponse<String> late = choose("verbal", 2);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(Words.of(late.body()))
                .contains("Quality Assurance Review of Ash School was released on 2 May 2024; it rests on this choice,"
                        + " so the choice stays as it is.");
        host.close();
        store.close();
        assertThat(bytes()).doesNotContain(OPTION, "\"leading\"");
    }

    @Test
    void itIsForgottenThoughNobodyReadsAnything() throws Exception {
        open(new StoreSettings.Folder(folder));
        clock.day = LocalDate.parse("2024-05-01");
        choose("verbal", 0);
        host.close();
        assertThat(texts()).contains(OPTION);
        List<AuditLine> before = store.audit(50);
        clock.day = LocalDate.parse("2024-05-02");
        serve();

        assertThat(texts()).doesNotContain(OPTION);
        assertThat(bytes()).doesNotContain(OPTION);
        assertThat(store.audit(50)).isEqualTo(before);
    }

    @Test
    void whoChoosesItTooLateIsKeptAsTheOtherAtOnce() throws Exception {
        open(new StoreSettings.Folder(folder));
        clock.day = LocalDate.parse("2024-05-03");
        choose("verbal", 0);

        assertThat(texts()).doesNotContain(OPTION);
        assertThat(store.record(COHORT).orElseThrow().of("estimates-wanted"))
                .extracting(entry -> entry.content())
                .containsExactly(new Content.Chosen("none"));
    }

    @Test
    void aDayBeginsByItself() throws Exception {
        open(new StoreSettings.Folder(folder));
        CountDownLatch begun = new CountDownLatch(3);
        Clock shortDays = Clock.fixed(Instant.parse("2024-05-01T23:59:59.999Z"), ZoneOffset.UTC);

        try (DailyJob dayBreak = DailyJob.start(shortDays, begun::countDown)) {
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Nothing of it on any page of the cohort, in any file, answer or column, whoever looks. */
    private void assertNoTrace() throws Exception {
        Set<String> all = new LinkedHashSet<>();
        for (String actor :
                List.of(HEAD, "ash-deputy", LEAD, "rex", "ria", "rob", "quinn", "oak-head", "central-team")) {
            Map<String, String> seen = crawl(actor);
            assertThat(seen).containsKey("/cohorts/" + COHORT);
            all.addAll(seen.keySet());
            seen.forEach((address, text) -> {
                assertThat(text).as("%s as %s", address, actor).doesNotContain("leading\"");
                if (LISTED.matcher(text).find() || address.contains("/edition/")) {
                    // What may be chosen, here or in another edition, is no secret; what is chosen is.
                    assertThat(text).as("%s as %s", address, actor).doesNotContainPattern(CHOSEN);
                } else {
                    assertThat(text).as("%s as %s", address, actor).doesNotContain("verbal", TITLE);
                }
            });
        }
        assertThat(all)
                .contains(
                        REPORT,
                        REPORT.replace("documents/", "documents/pdf/"),
                        "/api/v1" + REPORT,
                        YEAR,
                        "/api/v1" + YEAR);
        assertThat(texts()).doesNotContain(OPTION, "\"leading\"");
        assertThat(store.audit(10_000).toString()).contains("estimates-wanted").doesNotContain("verbal");
    }

    private boolean tells(String message) {
        return message.contains("verbal") || message.contains(TITLE);
    }

    /** Whatever somebody reaches from the cohort by following links, and what other programs are answered. */
    private Map<String, String> crawl(String actor) throws Exception {
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(
                "/cohorts/" + COHORT,
                "/work",
                "/cohorts/" + COHORT + "/documents",
                "/api/v1/cohorts/" + COHORT,
                "/api/v1/cohorts/" + COHORT + "/themes",
                "/api/v1/cohorts/" + COHORT + "/documents",
                "/api/v1" + REPORT,
                "/api/v1" + YEAR,
                "/api/v1/work"));
        store.record(COHORT).orElseThrow().entries().forEach(entry -> {
            open.add("/api/v1/cohorts/" + COHORT + "/entries/" + entry.id());
            open.add("/api/v1/cohorts/" + COHORT + "/course/" + entry.occurrence());
        });
        Set<String> met = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            String address = open.remove();
            HttpResponse<byte[]> answer = get(actor, address);
            if (answer.statusCode() != 200) {
                continue;
            }
            String text = text(answer);
            seen.put(address, text);
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                boolean isOfCohort = link.group(1).contains(COHORT) && met.add(link.group(1));
                if (isOfCohort) {
                    open.add(link.group(1));
                }
            }
        }
        return seen;
    }

    private HttpResponse<byte[]> get(String actor, String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.address()).resolve(address))
                .header("Cookie", "as=" + actor)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.contains("pdf")) {
            try (PDDocument pdf = Loader.loadPDF(answer.body())) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        return new String(answer.body(), UTF_8);
    }

    /** Every text of every table, the editions apart, which say what may be chosen. */
    private String texts() throws SQLException {
        StringBuilder texts = new StringBuilder();
        try (Connection connection = connect()) {
            List<String> columns = new ArrayList<>();
            try (ResultSet row = connection.getMetaData().getColumns(null, isFile() ? null : "public", "%", "%")) {
                while (row.next()) {
                    if (!row.getString("TABLE_NAME").equals("edition")) {
                        columns.add("SELECT " + row.getString("COLUMN_NAME") + " FROM " + row.getString("TABLE_NAME"));
                    }
                }
            }
            assertThat(columns)
                    .contains("SELECT content FROM entry", "SELECT result FROM request", "SELECT about FROM audit");
            for (String column : columns) {
                try (Statement statement = connection.createStatement();
                        ResultSet row = statement.executeQuery(column)) {
                    while (row.next()) {
                        texts.append(row.getString(1)).append('\n');
                    }
                }
            }
        }
        return texts.toString();
    }

    private Connection connect() throws SQLException {
        if (settings instanceof StoreSettings.PostgreSql server) {
            return DriverManager.getConnection(
                    "jdbc:postgresql://" + server.host() + ":" + server.port() + "/" + server.database(),
                    server.user(),
                    server.password());
        }
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("critical-friend.db"));
    }

    private boolean isFile() {
        return settings instanceof StoreSettings.Folder;
    }

    /** What stands in the data folder, free pages and logs with it; on a server these are its own. */
    private String bytes() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.append(new String(Files.readAllBytes(file), ISO_8859_1));
            }
        }
        return bytes.toString();
    }

    private HttpResponse<String> choose(String option, int version) throws Exception {
        HttpResponse<String> answer = asker.form(
                HEAD,
                CHOOSE,
                Map.of(
                        "collected",
                        "estimates-wanted",
                        "item.option",
                        option,
                        "version.option",
                        Integer.toString(version),
                        "request",
                        "choose-" + option + version));
        assertThat(answer.statusCode()).isIn(303, 422);
        return answer;
    }

    private void estimate(String as, String item, String level) throws Exception {
        assertThat(estimateBy(as, item, level).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> estimateBy(String as, String item, String level) throws Exception {
        return asker.send(
                as,
                "PUT",
                "/api/v1/cohorts/" + COHORT + "/entries/review.ash.estimates." + item + ".ash",
                Map.of("Content-Type", "application/json", "Request-Id", as + item),
                "{\"occurrence\": \"review.ash\", \"collected\": \"estimates\", \"version\": 0, \"note\": null,"
                        + " \"rating\": {\"item\": \"" + item + "\", \"level\": \"" + level
                        + "\", \"comment\": \"\"}, \"option\": null, \"agenda\": null, \"agreed\": null}");
    }

    private void write(String note, String id, String text) throws Exception {
        Map<String, String> form =
                Map.of("collected", note, "entry", id, "version", "0", "text", text, "heading.areas", "leadership");
        assertThat(asker.form(LEAD, REVIEW, form).statusCode()).isEqualTo(303);
    }

    private void sign(String as, int stage) throws Exception {
        assertThat(asker.form(as, REPORT + "/sign", Map.of("stage", Integer.toString(stage), "remark", ""))
                        .statusCode())
                .isEqualTo(303);
    }

    private void open(StoreSettings where) throws IOException {
        settings = where;
        store = Stores.open(where, installation::readKept, clock);
        Source edition = Source.decode("quality-assurance-review.yaml", Files.readAllBytes(EDITION));
        Programme programme =
                installation.read(edition, ProgrammeLookup.empty()).programme().orElseThrow();
        store.write("", transaction -> {
            transaction.open(new CohortRecord(cohort(programme), List.of()), edition);
            return "";
        });
        serve();
    }

    private void serve() {
        host = Host.start(
                new HostSettings("Ash Vale Hub", 0, "7.7.7", clock),
                installation,
                store,
                new AnyoneByChoice(store, clock));
        asker = new Asker(host);
    }

    private static Cohort cohort(Programme programme) {
        Map<String, Place> places = new LinkedHashMap<>();
        Map<String, Person> people = new LinkedHashMap<>();
        Map<String, Seat> seats = new LinkedHashMap<>();
        places.put("ash", new Place("ash", "Ash School", "school", Map.of("pupils", "420", "trust", "North")));
        places.put("oak", new Place("oak", "Oak School", "school", Map.of("pupils", "420", "trust", "South")));
        record Taken(String person, String role, String at, String place) {}
        for (Taken one : List.of(
                new Taken(HEAD, "headteacher", "ash", "ash"),
                new Taken("ash-deputy", "senior-leader", "ash", "ash"),
                new Taken("oak-head", "headteacher", "oak", "oak"),
                new Taken(LEAD, "lead-reviewer", "one", ""),
                new Taken("rex", "reviewer", "one", ""),
                new Taken("ria", "reviewer", "one", ""),
                new Taken("rob", "reviewer", "one", ""),
                new Taken("quinn", "qa-reader", "", ""))) {
            people.put(one.person(), new Person(one.person(), one.person() + " by name", one.place(), "headteacher"));
            seats.put(one.person() + "-seat", new Seat(one.person() + "-seat", one.role(), one.person(), one.at()));
        }
        return new Cohort(
                COHORT,
                "2023/24",
                programme,
                LocalDate.parse("2023-09-01"),
                LocalDate.parse("2024-08-31"),
                "",
                ById.of(places),
                ById.of(Map.of(
                        "one", new Team("one", "Review team one", List.of("ash")),
                        "two", new Team("two", "Review team two", List.of("oak")))),
                ById.of(people),
                ById.of(seats),
                Map.of("review.ash", LocalDate.parse("2024-04-29"), "review.oak", LocalDate.parse("2024-06-10")));
    }

    /** A clock that is set by hand; it is always ten in the morning. */
    private static final class Hands extends Clock {

        private volatile LocalDate day = LocalDate.parse("2024-04-01");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
        }
    }
}
