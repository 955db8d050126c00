package org.criticalfriend.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.criticalfriend.api.packed.Serving;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types is saved, or on their device, or shown to them as a difference; whatever happens meanwhile. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsTest {

    private static final int ROUNDS = 100;
    private static final String VISIT = "cohorts/growing-the-top-2018-19/course/visit-day.lanthanum";
    private static final String NEW_NOTE = "form:has(input[name=draft][value='new:observation'])";
    private static final String NOT_SAVED = "Not saved yet. You typed this on this device at";

    private Path data;
    private Chromium chromium;
    private Serving host;
    private BrowserContext context;

    @BeforeAll
    void startHostAndBrowser(@TempDir Path folder) throws IOException {
        data = folder;
        chromium = new Chromium();
        host = Serving.start("demo", "--port", "0", "--data", data.toString());
    }

    @AfterAll
    void stopBrowserAndHost() {
        chromium.close();
        host.close();
    }

    @BeforeEach
    void takeUpADevice() {
        context = chromium.browser().newContext();
    }

    @AfterEach
    void putTheDeviceAway() {
        context.close();
    }

    @Test
    void aTabThatIsClosedBringsTheWordsBackAndSavingForgetsThem() {
        Page page = visit("scandium-head");
        page.locator(NEW_NOTE + " textarea").fill("Pupils ask each other why");
        page.close();

        Page again = visit("scandium-head");
        assertThat(again.locator(NEW_NOTE + " textarea").inputValue()).isEqualTo("Pupils ask each other why");
        assertThat(again.locator(NEW_NOTE + " .cf-draft").innerText()).startsWith(NOT_SAVED);
        save(again);
        assertThat(again.locator("#q-observation ~ .cf-saved").innerText()).matches("Saved \\d\\d:\\d\\d");
        assertThat(again.locator(NEW_NOTE + " textarea").inputValue()).isEmpty();
        assertThat(again.locator("details:has-text('Pupils ask each other why')")
                        .count())
                .isEqualTo(1);
        assertThat(onDevice(again)).isZero();
    }

    @Test
    void somebodyElseAtTheDeviceDoesNotSeeThemAndTheirWriterDoes() {
        Page page = visit("scandium-head");
        page.locator(NEW_NOTE + " textarea").fill("Frank words about a colleague");
        for (String other : List.of("lanthanum-head", "scandium-senior", "central-team")) {
            Page theirs = visit(other);
            assertThat(theirs.content()).doesNotContain("Frank words about a colleague");
            assertThat(theirs.locator("textarea").evaluateAll("all => all.map(one => one.value)"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .doesNotContain("Frank words about a colleague");
        }
        Page own = visit("scandium-head");
        assertThat(own.locator(NEW_NOTE + " textarea").inputValue()).isEqualTo("Frank words about a colleague");
        own.locator(NEW_NOTE + " .cf-draft button").click();
        own.waitForFunction("() => document.querySelectorAll('.cf-draft').length === 0");
        assertThat(own.locator(NEW_NOTE + " textarea").inputValue()).isEmpty();
    }

    @Test
    void withoutANetworkNothingIsSentAndNothingIsLost() {
        Page page = visit("scandium-head");
        page.locator(NEW_NOTE + " textarea").fill("Seen in the hall, where no network reaches");
        context.setOffline(true);
        page.locator(NEW_NOTE + " button[type=submit]").click();
        assertThat(page.locator(NEW_NOTE + " .cf-draft").innerText()).startsWith("There is no network just now.");

        context.setOffline(false);
        save(page);
        assertThat(page.locator("main").innerText()).contains("Seen in the hall, where no network reaches");
        assertThat(onDevice(page)).isZero();
    }

    @Test
    void anEndedSessionShowsTheWordsAndAfterwardsTheyAreBack() {
        Page page = visit("scandium-head");
        page.locator(NEW_NOTE + " textarea").fill("Written for an hour");
        context.clearCookies();
        page.locator(NEW_NOTE + " button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("h1").innerText()).isEqualTo("Who are you?");
        assertThat(page.locator("textarea").inputValue()).isEqualTo("Written for an hour");

        Page work = as("scandium-head", "work");
        work.locator("section:has-text('Not saved yet') a").click();
        assertThat(work.locator(NEW_NOTE + " textarea").inputValue()).isEqualTo("Written for an hour");
        save(work);
        assertThat(onDevice(work)).isZero();
    }

    @Test
    void whatWasTypedOnWhileThePageLoadsComesBackAsADifference() {
        Page page = visit("scandium-head");
        page.locator(NEW_NOTE + " textarea").fill("The first sentence.");
        page.evaluate("""
                () => {
                  const form = [...document.forms].find(one => one.elements.draft?.value === 'new:observation');
                  form.requestSubmit();
                  form.elements.text.value += ' And the one that matters.';
                  form.elements.text.dispatchEvent(new Event('input', { bubbles: true }));
                }""");
        page.waitForURL("**/course/visit-day.lanthanum#q-observation");
        assertThat(page.locator(NEW_NOTE + " textarea").inputValue())
                .isEqualTo("The first sentence. And the one that matters.");

        save(page);
        assertThat(page.locator("h1").innerText()).isEqualTo("Two versions of one note");
        page.locator("textarea").fill("The first sentence. And the one that matters.");
        page.locator("main form button").click();
        page.waitForURL("**/course/visit-day.lanthanum#q-observation");
        assertThat(page.locator("main").innerText()).contains("The first sentence. And the one that matters.");
        assertThat(onDevice(page)).isZero();
    }

    @Test
    void noTypedWordIsLostInAHundredRoundsOfTrouble() throws Exception {
        Random random = new Random(20);
        Map<String, BrowserContext> devices = new LinkedHashMap<>();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (String person : List.of("scandium-head", "scandium-senior", "yttrium-head")) {
            devices.put(person, chromium.browser().newContext());
            typed.put(person, new ArrayList<>());
        }
        List<String> people = List.copyOf(devices.keySet());
        for (int round = 0; round < ROUNDS; round++) {
            String person = people.get(random.nextInt(people.size()));
            context = devices.get(person);
            String words = "round " + round + " of " + person;
            Page page = visit(person);
            Locator box = page.locator(NEW_NOTE + " textarea");
            // What an earlier round left unsaved is in the box, and is written on.
            box.fill((box.inputValue() + " " + words).strip());
            typed.get(person).add(words);
            trouble(random.nextInt(7), page, words);
            page.close();
            Page after = visit(person);
            assertThat(all(after)).as("round %s", round).contains(words);
            after.close();
        }
        for (String person : people) {
            context = devices.get(person);
            Page page = visit(person);
            if (!page.locator(NEW_NOTE + " textarea").inputValue().isEmpty()) {
                save(page);
            }
            assertThat(onDevice(page)).isZero();
            assertThat(all(page)).contains(typed.get(person));
            context.close();
        }
        context = chromium.browser().newContext();
    }

    private void trouble(int kind, Page page, String words) throws IOException {
        switch (kind) {
            case 0 -> save(page);
            case 1 -> {
                context.setOffline(true);
                page.locator(NEW_NOTE + " button[type=submit]").click();
                context.setOffline(false);
            }
            case 2 -> page.close();
            case 3 -> {
                context.clearCookies();
                save(page);
            }
            case 4 -> {
                host.kill();
                try {
                    save(page);
                } catch (PlaywrightException unreachable) {
                    assertThat(unreachable).hasMessageContaining("ERR_CONNECTION_REFUSED");
                }
                host = Serving.start(
                        "demo", "--port", String.valueOf(host.address().getPort()), "--data", data.toString());
            }
            case 5 -> {
                save(page);
                page.goBack();
            }
            default -> {
                Page other = visit("lanthanum-head");
                assertThat(all(other)).doesNotContain(words);
                other.close();
            }
        }
    }

    /** Every word that is shown on a page, in boxes as in paragraphs. */
    private static String all(Page page) {
        return page.evaluate("document.querySelector('main').textContent + [...document.querySelectorAll('textarea')]"
                        + ".map(one => one.value).join(' ')")
                .toString();
    }

    private static void save(Page page) {
        page.locator(NEW_NOTE + " button[type=submit]").click();
        page.waitForLoadState();
    }

    private static int onDevice(Page page) {
        return (int) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('cf-draft:')).length");
    }

    private Page visit(String person) {
        return as(person, VISIT);
    }

    private Page as(String person, String address) {
        context.addCookies(
                List.of(new Cookie("as", person).setUrl(host.address().toString())));
        Page page = context.newPage();
        page.navigate(host.address() + address);
        return page;
    }
}
