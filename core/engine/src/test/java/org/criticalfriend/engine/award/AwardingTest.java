package org.criticalfriend.engine.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.directory.Directory;
import org.criticalfriend.engine.directory.Listed;
import org.criticalfriend.engine.directory.Taxonomy;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.rehearsal.Scripts;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.junit.jupiter.api.Test;

/** What follows from the record, and what people did with it since. */
class AwardingTest {

    private static final Programme PROGRAMME = Scripts.of("""
            format: 1
            programme: steps
            edition: 2026/27
            title: Steps
            organisations: { school: { kind: school, number: 2, per: team } }
            roles:
              headteacher: { number: 1, per: school }
              lead: { number: 1, per: team, side: neither, needs: trained }
            notes:
              strong: { by: headteacher, headings: themes, audience: [team, partnership] }
              need: { by: headteacher, headings: themes, audience: [team, partnership] }
            scales: { looked: { lowest-first: { no: Not yet, yes: Accredited } } }
            instruments:
              accredited: { scale: looked, by: lead, per: team, each: { note: strong }, audience: [team, organiser] }
            course:
              training: { kind: event, when: 2026-10-01, takes-part: lead }
              review: { kind: visit, host: school, days: 1, sessions: { day: { minutes: 60, collects: [strong, need, accredited] } } }
            awards:
              area: { title: Area of Excellence, to: host, note: strong, only-if: { rated: { accredited: yes } }, lasts: 3 years, listed: directory }
              trained: { to: lead, only-if: { attended: training }, was: prepared }
            """);

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void eachNoteThatIsAccreditedIsHeldByItselfFromTheDayOfTheVisit() {
        note("strong", "oak", "s1", "Oracy");
        note("strong", "oak", "s2", "Chess");
        note("strong", "elm", "s3", "Maths");
        rate("s1", "oak", "yes");
        rate("s2", "oak", "no");
        rate("s3", "elm", "no");

        assertThat(given())
                .extracting(holding -> holding.title() + ", " + holding.holder().name() + ": " + holding.time())
                .containsExactly("Area of Excellence, Oak: Held from 3 February 2027 until 2 February 2030");
        rate("s1", "oak", "no");
        assertThat(given()).isEmpty();
    }

    @Test
    void whoAttendedHoldsWhatTheTrainingGives() {
        assertThat(given()).isEmpty();
        entries.add(entry("p1", "training", "", "lee", "", new Content.Present()));

        assertThat(given())
                .extracting(holding -> holding.award() + ", " + holding.holder().id() + ": " + holding.time())
                .containsExactly("trained, lee: Held from 1 October 2026");
    }

    @Test
    void anAwardOfACommitteeIsHeldFromTheDayItDecided() {
        Programme programme = Scripts.of("""
                format: 1
                programme: badges
                edition: 2026/27
                title: Badges
                organisations: { school: { kind: school, number: 1, per: team } }
                roles:
                  headteacher: { number: 1, per: school }
                  judge: { number: 1, per: cohort }
                scales: { looked: { lowest-first: { no: Not yet, yes: Accredited } } }
                instruments:
                  by-task: { scale: looked, by: judge, per: school, items: { all: All in all }, audience: [organiser] }
                  at-event: { scale: looked, by: judge, per: school, items: { all: All in all }, audience: [organiser] }
                course:
                  training: { kind: event, when: 2026-10-01, takes-part: judge }
                  party: { kind: event, when: 2027-07-01, takes-part: judge }
                  review: { kind: visit, host: school, days: 1, sessions: { day: { minutes: 60 } } }
                  committee: { kind: event, when: 2027-06-10, collects: at-event }
                  decide: { kind: task, by: judge, per: school, due: 2027-05-31, collects: by-task }
                awards:
                  early: { to: host, only-if: { rated: { by-task: yes } } }
                  late: { to: host, only-if: { rated: { at-event: yes } } }
                  trained: { to: judge, only-if: { attended: training } }
                """);
        Cohort cohort = new Cohort(
                "badges-1",
                "2026/27",
                programme,
                day("2026-09-01"),
                day("2027-08-31"),
                "",
                ById.of(Map.of("oak", new Place("oak", "Oak", "school", Map.of()))),
                ById.of(Map.of("one", new Team("one", "One", List.of("oak")))),
                ById.of(Map.of("jo", new Person("jo", "Jo", "", ""))),
                ById.of(Map.of("s1", new Seat("s1", "judge", "jo", ""))),
                Map.of("review.oak", day("2026-11-03")));
        Instant saved = Instant.parse("2027-05-12T09:00:00Z");
        CohortRecord record = new CohortRecord(
                cohort,
                List.of(
                        new Entry(
                                "1",
                                "decide.oak",
                                "by-task",
                                "jo",
                                "oak",
                                new Content.Rating("all", "yes", ""),
                                1,
                                saved),
                        new Entry(
                                "2",
                                "committee",
                                "at-event",
                                "jo",
                                "oak",
                                new Content.Rating("all", "yes", ""),
                                1,
                                saved),
                        new Entry("3", "training", "", "jo", "", new Content.Present(), 1, saved),
                        new Entry("4", "party", "", "jo", "", new Content.Present(), 1, saved)));
        Course course = Course.of(cohort);

        assertThat(new Awarding(record, course, new Tasks(record, History.none(), course, Scripts.VOCABULARY)).given())
                .extracting(holding -> holding.award() + " " + holding.since())
                .containsExactly("early 2027-05-12", "late 2027-06-10", "trained 2026-10-01");
    }

    @Test
    void peopleRenewEndAndGiveAndTheRecordStays() {
        note("strong", "oak", "s1", "Oracy");
        rate("s1", "oak", "yes");
        String id = given().get(0).id();
        Instant at = Instant.EPOCH;
        AwardAct asked = new AwardAct(1, id, "head", at, new AwardAct.RenewalAsked("We teach it"));
        AwardAct renewed = new AwardAct(2, id, "office", at, new AwardAct.Renewed(day("2033-02-02"), "Seen"));
        AwardAct ended = new AwardAct(3, id, "office", at, new AwardAct.Ended(day("2031-01-01"), "They closed"));
        AwardAct elsewhere = new AwardAct(
                1,
                "given/1",
                "office",
                at,
                new AwardAct.Given(
                        "prepared",
                        "Prepared",
                        new Holding.Holder("lee", "", "Lee"),
                        day("2026-01-01"),
                        null,
                        "A course"));

        assertThat(holdings(asked).asked(id)).contains("We teach it");
        assertThat(holdings(asked, renewed).asked(id)).isEmpty();
        assertThat(holdings(asked, renewed).find(id).orElseThrow().until()).isEqualTo("2033-02-02");
        assertThat(holdings(asked, renewed, ended).holds("oak", "area", day("2031-01-01")))
                .isTrue();
        assertThat(holdings(asked, renewed, ended).holds("oak", "area", day("2031-01-02")))
                .isFalse();
        assertThat(holdings(new AwardAct(1, "gone", "office", at, new AwardAct.Ended(day("2031-01-01"), "")))
                        .all())
                .hasSize(1);
        // What an award was called before counts as what it is called now.
        assertThat(holdings(elsewhere).holds("lee", "trained", day("2027-02-03")))
                .isTrue();
    }

    @Test
    void itIsToRenewWhenItsEndIsNear() {
        Holding holding = new Holding(
                "h",
                "area",
                "Area",
                new Holding.Holder("", "oak", "Oak"),
                "c",
                List.of(),
                day("2027-02-03"),
                day("2030-02-02"),
                "");

        assertThat(holding.isToRenewOn(day("2029-10-02"))).isFalse();
        assertThat(holding.isToRenewOn(day("2029-10-03"))).isTrue();
        assertThat(holding.isToRenewOn(day("2030-02-02"))).isTrue();
        assertThat(holding.isToRenewOn(day("2030-02-03"))).isFalse();
    }

    @Test
    void whatIsNeededAndNotHeldOnTheDayIsTold() {
        Cohort cohort = record().cohort();
        Course course = Course.of(cohort);
        Needs needs = new Needs(cohort, new org.criticalfriend.engine.access.Membership(cohort, course), holdings());

        assertThat(needs.at(course.of("review").get(0), day("2027-02-03")))
                .extracting(Needs.Unmet::sentence)
                .containsExactly("Lee, lead, does not hold the award “Trained” on 3 February 2027.");
        entries.add(entry("p1", "training", "", "lee", "", new Content.Present()));
        assertThat(new Needs(cohort, new org.criticalfriend.engine.access.Membership(cohort, course), holdings())
                        .at(course.of("review").get(0), day("2027-02-03")))
                .isEmpty();
    }

    @Test
    void theDirectorySaysWhoIsStrongWhereOneIsNotAndListsWhatIsHeldNow() {
        note("strong", "oak", "s1", "Oracy");
        note("need", "elm", "n1", "oracy");
        note("need", "elm", "n2", "Chess");
        rate("s1", "oak", "yes");

        Directory now = Directory.of(List.of(record()), given(), Taxonomy.NONE, day("2028-01-01"));
        assertThat(now.find("oak").orElseThrow().strengths())
                .containsExactly(new Listed.Strength(
                        List.of("Oracy"), "Area of Excellence", "About Oracy", day("2027-02-03"), day("2030-02-02")));
        Listed elm = now.find("elm").orElseThrow();
        assertThat(elm.asks()).containsExactly("oracy", "Chess");
        assertThat(now.strongWhere(elm)).containsOnlyKeys("oracy");
        assertThat(now.strongWhere(elm).get("oracy")).extracting(Listed::name).containsExactly("Oak");
        assertThat(now.themes()).containsExactly("Oracy");
        assertThat(now.values("phase")).containsExactly("primary", "secondary");
        assertThat(now.matching(new Directory.Wanted("about ORACY", "", Map.of("phase", "Primary"), true)))
                .extracting(Listed::id)
                .containsExactly("oak");
        assertThat(now.matching(new Directory.Wanted("", "chess", Map.of(), false)))
                .isEmpty();
        assertThat(Directory.of(List.of(record()), given(), Taxonomy.NONE, day("2031-01-01"))
                        .find("oak")
                        .orElseThrow()
                        .strengths())
                .isEmpty();
    }

    private Holdings holdings(AwardAct... acts) {
        return Holdings.of(given(), List.of(acts), List.of(PROGRAMME));
    }

    private List<Holding> given() {
        CohortRecord record = record();
        Course course = Course.of(record.cohort());
        return new Awarding(record, course, new Tasks(record, History.none(), course, Scripts.VOCABULARY)).given();
    }

    private CohortRecord record() {
        return new CohortRecord(
                new Cohort(
                        "steps-1",
                        "2026/27",
                        PROGRAMME,
                        day("2026-09-01"),
                        day("2027-08-31"),
                        "",
                        ById.of(Map.of(
                                "oak", new Place("oak", "Oak", "school", Map.of("phase", "primary")),
                                "elm", new Place("elm", "Elm", "school", Map.of("phase", "secondary")))),
                        ById.of(Map.of("one", new Team("one", "One", List.of("oak", "elm")))),
                        ById.of(Map.of("lee", new Person("lee", "Lee", "", ""))),
                        ById.of(Map.of("s1", new Seat("s1", "lead", "lee", "one"))),
                        Map.of("review.oak", day("2027-02-03"), "review.elm", day("2027-02-10"))),
                entries);
    }

    private void note(String kind, String place, String id, String theme) {
        entries.add(entry(
                id,
                "review." + place,
                kind,
                place + "-head",
                place,
                new Content.Words("About " + theme, Map.of("themes", theme), Map.of(), List.of())));
    }

    private void rate(String note, String place, String level) {
        entries.add(entry(
                "r" + entries.size(),
                "review." + place,
                "accredited",
                "lee",
                place,
                new Content.Rating(note, level, "")));
    }

    private static Entry entry(
            String id, String occurrence, String collected, String author, String place, Content content) {
        return new Entry(id, occurrence, collected, author, place, content, 1, Instant.EPOCH);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
