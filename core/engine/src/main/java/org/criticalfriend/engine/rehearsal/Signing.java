package org.criticalfriend.engine.rehearsal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.course.Calendar;
import org.criticalfriend.engine.course.Course;
import org.criticalfriend.engine.course.Occurrence;
import org.criticalfriend.engine.definition.prose.Sentences;
import org.criticalfriend.engine.definition.prose.Times;
import org.criticalfriend.engine.definition.prose.Titles;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.engine.definition.word.Sections;
import org.criticalfriend.engine.document.Composition;
import org.criticalfriend.engine.document.Document;
import org.criticalfriend.engine.document.Subject;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.sight.Onlooker;
import org.criticalfriend.engine.sight.Sight;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;

/** Composes each document and plays its sign-off. */
final class Signing {

    private static final Length BETWEEN_STAGES = new Length(3, Length.Unit.WORKING_DAY);

    private final Logbook logbook;
    private final Course course;
    private final Calendar calendar;
    private final Sight sight;
    private final Composition composition;
    private final Titles titles;
    private final List<Onlooker> onlookers;
    private final LocalDate last;
    private final Map<String, Integer> findings = new LinkedHashMap<>();

    Signing(Logbook logbook, Vocabulary vocabulary, List<Onlooker> onlookers, String instance) {
        this.logbook = logbook;
        this.course = Course.of(logbook.cohort());
        this.calendar = Course.calendarOf(logbook.cohort());
        this.sight = new Sight(logbook.cohort(), course);
        this.composition = new Composition(logbook, course, vocabulary, instance);
        this.titles = new Titles(logbook.cohort().programme());
        this.onlookers = onlookers;
        LocalDate end = logbook.cohort().end();
        this.last = logbook.entries().stream()
                .map(entry -> LocalDate.ofInstant(entry.saved(), ZoneOffset.UTC))
                .filter(day -> day.isAfter(end))
                .max(LocalDate::compareTo)
                .orElse(end);
    }

    /** Every document of the cohort. */
    List<Released> documents() {
        List<Released> documents = new ArrayList<>();
        Set<String> outputs = new LinkedHashSet<>();
        for (Subject subject : composition.subjects()) {
            outputs.add(subject.output().id());
            documents.add(released(subject));
        }
        for (Output output : logbook.cohort().programme().outputs()) {
            if (!outputs.contains(output.id())) {
                find("Nothing came about of which " + Sentences.title(output.title()) + " is a document");
            }
        }
        return documents;
    }

    /** What was found on the way, each with how often. */
    List<String> findings() {
        return findings.entrySet().stream()
                .map(entry ->
                        entry.getKey() + (entry.getValue() == 1 ? "." : ", in " + entry.getValue() + " documents."))
                .toList();
    }

    private void find(String clause) {
        findings.merge(clause, 1, Integer::sum);
    }

    private Released released(Subject subject) {
        List<Released.Signed> signed = new ArrayList<>();
        Map<String, LocalDate> days = new HashMap<>();
        LocalDate day = dayOf(subject);
        List<Output.Stage> stages = List.copyOf(subject.output().signOff().all());
        for (int stage = 0; stage < stages.size(); stage++) {
            Output.Stage next = stages.get(stage);
            int place = stage;
            Optional<Onlooker> signer = onlookers.stream()
                    .filter(onlooker -> sight.maySign(onlooker, subject.output(), subject.scope(), place))
                    .findFirst();
            if (signer.isEmpty()) {
                find("Nobody can sign " + Sentences.title(next.title()) + " of "
                        + Sentences.title(subject.output().title()) + ": "
                        + titles.who(next.by()).is() + " not there");
                break;
            }
            day = after(due(next, days, day), day);
            days.put(next.id(), day);
            signed.add(new Released.Signed(next.id(), signer.get(), day));
        }
        Document document = composition.compose(
                subject,
                signed.size(),
                signed.stream().map(one -> Times.date(one.on())).toList());
        tellWhatIsMissing(subject, document);
        return new Released(subject, document, signed, day);
    }

    private LocalDate dayOf(Subject subject) {
        return course.occurrences()
                .find(subject.scope().occurrence())
                .map(Occurrence::day)
                .orElse(last);
    }

    private LocalDate due(Output.Stage stage, Map<String, LocalDate> days, LocalDate before) {
        if (stage.due() instanceof Moment.After after && after.by() != null) {
            LocalDate from = days.getOrDefault(after.anchor().name(), before);
            return calendar.workingDayFrom(calendar.after(from, after.by()));
        }
        return calendar.after(before, BETWEEN_STAGES);
    }

    private static LocalDate after(LocalDate day, LocalDate before) {
        return day.isAfter(before) ? day : before.plusDays(1);
    }

    private void tellWhatIsMissing(Subject subject, Document document) {
        List<String> shown = document.parts().stream().map(Document.Part::title).toList();
        for (Output.Section section : subject.output().sections()) {
            if (!shown.contains(subject.filledIn(section.title()))) {
                find(Sentences.title(section.title()) + " of "
                        + Sentences.title(subject.output().title()) + " is left out, for " + why(section));
            }
        }
    }

    private String why(Output.Section section) {
        Record word = section.word().settings();
        if (word instanceof Sections.Reviews) {
            return "what another programme wrote stands in its own cohorts";
        }
        if (section.word().name().equals("movement")) {
            return "it tells of the cohort before, and a rehearsal has none";
        }
        if (section.onlyIf() != null) {
            return "its condition does not hold or nothing was given";
        }
        if (word instanceof Sections.Ratings ratings) {
            return logbook.cohort()
                    .programme()
                    .instruments()
                    .find(ratings.instrument())
                    .map(Signing::why)
                    .orElse("nothing was given");
        }
        return word instanceof Sections.Awards ? "nothing is held there" : "nothing was given that it shows";
    }

    private static String why(Instrument instrument) {
        Instrument.Each each = instrument.each();
        if (each != null
                && (each.from() == Instrument.Source.LAST_VISIT || each.from() == Instrument.Source.LAST_COHORT)) {
            return "it is about notes of the time before, and a rehearsal has none";
        }
        return instrument.onlyIf() == null
                ? "nothing was given that it shows"
                : "it was not asked there, or nothing was given";
    }
}
