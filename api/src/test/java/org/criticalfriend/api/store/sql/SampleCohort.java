package org.criticalfriend.api.store.sql;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.store.AuditLine;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.KeptReading;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.phrase.ById;

/** Two schools that look at each other, and what they wrote. */
final class SampleCohort {

    static final Source EDITION = Source.of(
            "plain-visits-2026-27.yaml", "format: 1\nprogramme: plain-visits\nedition: 2026/27\ntitle: Plain visits\n");
    static final Instant SAVED = Instant.parse("2026-10-05T09:30:15.123Z");

    private static final Installation INSTALLATION = Installation.open(Path.of("no-plugins"));

    private SampleCohort() {}

    static KeptReading readKept(Source edition) {
        return INSTALLATION.readKept(edition);
    }

    static Reading read(Source edition) {
        return INSTALLATION.read(edition, ProgrammeLookup.empty());
    }

    /** What quoting, escaping, encoding and cutting off can spoil. */
    static List<String> hostileTexts() {
        return List.of(
                "",
                " ",
                "'; DROP TABLE entry; --",
                "\"quoted\" `ticked` $1 :id ?1 @x ${text} {{x}} %s \\ \\\\ \\n",
                "{\"format\":1,\"kind\":\"present\"}",
                "tab\tline\nreturn\rbell\u0007 escape\u001b delete\u007f next\u0085 separator\u2028",
                "\uFEFFbegins with a mark, ends in one\uFFFE\uFFFF",
                "Straße, naïve, Łódź, ﬁ, e\u0301 and \u00e9",
                "👩🏽‍🏫 \uD834\uDD1E 🏴󠁧󠁢󠁷󠁬󠁳󠁿 \uDBFF\uDFFF",
                "\u202Eנכתב מימין לשמאל\u202C وكتب من اليمين",
                "x".repeat(99_999) + "é");
    }

    /** A cohort with everything that a cohort can have, and entries of every kind. */
    static CohortRecord whole(String id) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry("z-first", new Content.Present()));
        entries.add(entry("a-second", new Content.Chosen("reading")));
        entries.add(entry("m-third", new Content.Rating("welcome", "3", "Warm, and on time.")));
        entries.add(entry("m-left-out", new Content.Rating("welcome", "", "")));
        entries.add(entry(
                "b-fourth",
                new Content.Words(
                        "What the Year 5 teacher did with fractions",
                        ordered("zeta", "z-1", "alpha", "a-1"),
                        ordered("length", "40", "about", "fractions"),
                        List.of("z-first", "a-second"))));
        int number = 0;
        for (String text : hostileTexts()) {
            number++;
            entries.add(entry(
                    "hostile " + number,
                    new Content.Words(text, Map.of(text, text), Map.of("f", text), List.of(text))));
            entries.add(entry("hostile comment " + number, new Content.Rating("item", "1", text)));
        }
        return new CohortRecord(cohort(id), entries);
    }

    /** The same cohort with nothing in it. */
    static CohortRecord empty(String id) {
        return new CohortRecord(cohort(id), List.of());
    }

    private static Cohort cohort(String id) {
        return new Cohort(
                id,
                "2026/27 “pilot”",
                read(EDITION).programme().orElseThrow(),
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2027-07-31"),
                "From the file of the trust's office.",
                ById.of(ordered(
                        "oak",
                        new Place("oak", "Oak's School", "school", ordered("size", "large", "area", "'North' 🌳")),
                        "ash",
                        new Place("ash", "Ash School", "school", Map.of()))),
                ById.of(ordered(
                        "t2", new Team("t2", "Second", List.of("oak", "ash")),
                        "t1", new Team("t1", "First", List.of()))),
                ById.of(ordered(
                        "p2", new Person("p2", "Zoë O'Neill", "oak", "headteacher"),
                        "p1", new Person("p1", "Ade", "", ""))),
                ById.of(ordered(
                        "s2", new Seat("s2", "reviewer", "p2", "visit ash"), "s1", new Seat("s1", "lead", "p1", ""))),
                ordered("visit oak", LocalDate.parse("2027-02-01"), "visit ash", LocalDate.parse("2026-11-10")));
    }

    static Entry entry(String id, Content content) {
        return new Entry(id, "visit ash", "strength", "p2", "ash", content, 1, SAVED);
    }

    static Entry note(String id, String text) {
        return entry(id, Content.Words.of(text));
    }

    /** An entry that says something else. */
    static Entry saying(Entry entry, String text) {
        return new Entry(
                entry.id(),
                entry.occurrence(),
                entry.collected(),
                entry.author(),
                entry.place(),
                Content.Words.of(text),
                entry.version(),
                SAVED.plusSeconds(entry.version()));
    }

    static String text(Entry entry) {
        return ((Content.Words) entry.content()).text();
    }

    static AuditLine auditLine(int number) {
        // The clock of a computer may go back; the order is that of writing.
        return new AuditLine(SAVED.minusSeconds(number), "p" + number, "read an entry", "c", "c e", "done");
    }

    static Release release(String document, int number, String place) {
        List<Block> blocks = hostileTexts().stream()
                .<Block>map(text -> new Block.Points(List.of(new Block.Point(text, text, List.of(text)))))
                .toList();
        Document content = new Document(
                "Report " + number,
                "en-GB",
                "",
                "\0 \uD83D",
                false,
                List.of(),
                "",
                List.of(new Document.Part("", blocks)));
        return new Release(document, number, "report", place, SAVED, null, content);
    }

    private static <T> Map<String, T> ordered(String key, T value, String otherKey, T other) {
        Map<String, T> values = new LinkedHashMap<>();
        values.put(key, value);
        values.put(otherKey, other);
        return values;
    }
}
