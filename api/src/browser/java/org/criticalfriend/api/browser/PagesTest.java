package org.criticalfriend.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.api.access.AnyoneByChoice;
import org.criticalfriend.api.http.RunningHost;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreSettings;
import org.criticalfriend.api.store.sql.Stores;
import org.criticalfriend.api.web.Host;
import org.criticalfriend.api.web.HostSettings;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.intake.CohortFolder;
import org.criticalfriend.formats.OfficeFormats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the demonstration, wide and on a phone, light and dark. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final Path HOME = Path.of(System.getProperty("criticalfriend.home", "target/criticalfriend"));
    private Installation installation;
    private Store store;
    private RunningHost host;
    private Chromium chromium;
    private static final Set<String> OURS = Set.of(
            "programmes",
            "handbook",
            "cohorts",
            "teams",
            "course",
            "documents",
            "statistics",
            "edition",
            "themes",
            "directory",
            "awards",
            "places",
            "impact",
            "work",
            "language",
            "plugins",
            "as");

    private Browser browser;

    @BeforeAll
    void startHostAndBrowser(@TempDir Path data) {
        installation = Installation.open(HOME.resolve("plugins"), OfficeFormats.WRITERS);
        CohortFolder.Arrived arrived = CohortFolder.read(
                        HOME.resolve("examples/growing-the-top-2018-19"), installation, Instant.EPOCH)
                .arrived()
                .orElseThrow();
        Clock clock = Clock.fixed(Instant.parse("2019-07-01T09:00:00Z"), ZoneOffset.UTC);
        store = Stores.open(new StoreSettings.Folder(data), installation::readKept, clock);
        store.write("", transaction -> {
            transaction.open(arrived.record(), arrived.edition());
            return "";
        });
        host = Host.start(
                new HostSettings("Ash Vale Hub", 0, "test", clock),
                installation,
                store,
                new AnyoneByChoice(store, clock));
        chromium = new Chromium();
        browser = chromium.browser();
    }

    @AfterAll
    void stopBrowserAndHost() {
        chromium.close();
        host.close();
        store.close();
        installation.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK", "320, LIGHT"})
    void everyPageThatALinkLeadsToIsAccessibleAndFits(int width, ColorScheme scheme) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            Page page = as(context, "central-team");
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    complaints.add(response.url() + ": " + response.status());
                }
            });
            Set<String> visited = visit(page, width, scheme, complaints);

            assertThat(visited).hasSizeGreaterThan(20);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theMeansOfTheRealCohortStandOnThePage() {
        try (BrowserContext context = browser.newContext()) {
            Page page = as(context, "central-team");
            page.navigate(host.address() + "cohorts");
            page.getByText("Growing the Top 2018/19").first().click();
            page.locator("main a[href$='/statistics']").first().click();

            String text = page.locator("main").innerText();
            assertThat(text).contains("5.7", "2.3", "9.3", "n = 14", "n = 15", "n = 97");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK", "320, LIGHT"})
    void aVisitorWritesWhatTheySaw(int width, ColorScheme scheme) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            Page page = context.newPage();
            String said = "Pupils explain their reasons, seen at " + width;
            page.navigate(host.address() + "as");
            page.getByLabel("Headteacher of Scandium").check();
            page.getByText("Go on as this person").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("My work");
            List<String> complaints = new ArrayList<>(look(page, "work", width, scheme));

            page.getByText("Visit day at Lanthanum").first().click();
            page.locator("textarea").first().fill(said);
            page.locator("textarea")
                    .first()
                    .locator("xpath=ancestor::form//button")
                    .click();

            assertThat(page.locator("#q-take-away ~ .cf-saved, #q-observation ~ .cf-saved")
                            .first()
                            .innerText())
                    .isEqualTo("Saved 09:00");
            assertThat(page.locator("main").innerText()).contains(said);
            complaints.addAll(look(page, "visit", width, scheme));
            assertThat(complaints).isEmpty();
        }
    }

    /** A page of somebody who has chosen who they are. */
    private Page as(BrowserContext context, String person) {
        context.addCookies(List.of(new Cookie("as", person).setUrl(host.address())));
        return context.newPage();
    }

    private List<String> look(Page page, String name, int width, ColorScheme scheme) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", "visitor-" + name + "-" + width + "-" + scheme + ".png")));
        List<String> complaints = new ArrayList<>();
        violations(page).forEach(violation -> complaints.add(name + ": " + violation));
        if (Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))) {
            complaints.add(name + ": wider than the window");
        }
        return complaints;
    }

    @Test
    void everyPageCanBeReadWithoutScript() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = as(context, "central-team");
            page.navigate(host.address());

            assertThat(page.locator("script").count()).isEqualTo(1);
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
    }

    private Set<String> visit(Page page, int width, ColorScheme scheme, List<String> complaints) {
        Set<String> found = new LinkedHashSet<>(List.of(host.address()));
        Set<String> visited = new LinkedHashSet<>();
        while (!visited.containsAll(found)) {
            String next = found.stream()
                    .filter(one -> !visited.contains(one))
                    .findFirst()
                    .orElseThrow();
            visited.add(next);
            page.navigate(next);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", name(next, width, scheme))));
            violations(page).forEach(violation -> complaints.add(next + ": " + violation));
            Object overflow = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
            if (Boolean.TRUE.equals(overflow)) {
                complaints.add(next + ": wider than the window");
            }
            links(page)
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(href -> !href.contains(".") && !href.startsWith("/api") && !href.isEmpty())
                    .filter(href -> isOneOfTheFirst(href, found))
                    .forEach(href -> found.add(host.address() + href.substring(1)));
        }
        return visited;
    }

    /** What is not accessible. A page of ours holds no other page, so it can be judged where it is, in half the time. */
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Rule::getId)
                        .toList();
    }

    /** Where a page leads; the browser is asked once for all of them. */
    private static Stream<String> links(Page page) {
        Object links = page.locator("a[href^='/']").evaluateAll("all => all.map(one => one.getAttribute('href'))");
        return ((List<?>) links).stream().map(String::valueOf);
    }

    /** Of many pages made alike, such as those of the visits, two stand for all; what is a file is no page. */
    private boolean isOneOfTheFirst(String href, Set<String> found) {
        String alike = alike(href);
        boolean isAFile = Stream.of("html", "pdf", "docx", "json", "csv", "xlsx")
                .anyMatch(format -> href.contains("/" + format + "/"));
        return !isAFile
                && found.stream()
                                .map(one ->
                                        alike("/" + one.substring(host.address().length())))
                                .filter(alike::equals)
                                .count()
                        < 2;
    }

    /** The address with a star for whatever is called by somebody else's name. */
    private static String alike(String href) {
        return Stream.of(href.split("/"))
                .map(part -> part.isEmpty() || OURS.contains(part) ? part : "*")
                .collect(Collectors.joining("/"));
    }

    private String name(String address, int width, ColorScheme scheme) {
        String path = address.substring(host.address().length()).replace('/', '_');
        return (path.isEmpty() ? "home" : path) + "-" + width + "-" + scheme + ".png";
    }
}
