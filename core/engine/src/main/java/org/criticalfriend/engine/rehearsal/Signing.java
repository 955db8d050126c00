package org.criticalfriend.engine.rehearsal;

import static org.criticalfriend.engine.access.Act.SIGN_DOCUMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.criticalfriend.engine.access.AccessPolicy;
import org.criticalfriend.engine.access.Viewer;
import org.criticalfriend.engine.composition.Composition;
import org.criticalfriend.engine.composition.material.Reports;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.schedule.Calendar;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.schedule.Occurrence;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignOffAct;
import org.criticalfriend.engine.signoff.SignedText;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.word.Basis;

/** Composes each document and plays its sign-off. */
final class Signing {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final Length BETWEEN_STAGES = new Length(3, Length.Unit.WORKING_DAY);

    private final RehearsalState state;
    private final CohortRecord record;
    private final Course course;
    private final Calendar calendar;
    private final AccessPolicy policy;
    private final Composition composition;
    private final Titles titles;
    private final List<Viewer> viewers;
    private final LocalDate last;
    private final Map<String, Integer> findings = new LinkedHashMap<>();
    private final Set<String> givenBack = new HashSet<>();

    Signing(RehearsalState state, CohortRecord record, Vocabulary vocabulary, List<Viewer> viewers, String instance) {
        this.state = state;
        this.record = record;
        this.course = Course.of(record.cohort());
        this.calendar = Course.calendarOf(record.cohort());
        this.policy = new AccessPolicy(record.cohort(), course);
        this.composition = new Composition(record, state.history(), Reports.NONE, course, vocabulary, instance);
        this.titles = new Titles(record.cohort().programme());
        this.viewers = viewers;
        LocalDate end = record.cohort().end();
        this.last = record.entries().stream()
                .map(entry -> LocalDate.ofInstant(entry.saved(), ZoneOffset.UTC))
                .filter(day -> day.isAfter(end))
                .max(LocalDate::compareTo)
                .orElse(end);
    }

    /** Every document of the cohort. */
    List<Released> documents() {
        List<Released> documents = new ArrayList<>();
        Set<String> outputs = new LinkedHashSet<>();
        for (Subject subject : state.step(composition::subjects)) {
            outputs.add(subject.output().id());
            documents.add(state.step(() -> released(subject)));
        }
        for (Output output : record.cohort().programme().outputs()) {
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
        // Nothing is written while the sign-off is played, so that all stages read the same text.
        Way way = new Way(subject, compose(subject, SignOff.of(subject.id())), dayOf(subject));
        int stages = subject.output().signOff().size();
        while (way.signOff.stage() < stages) {
            Optional<Viewer> signer = signer(subject, way.signOff.stage());
            if (signer.isEmpty()) {
                break;
            }
            if (way.signOff.stage() == 1 && way.signOff.comments().isEmpty()) {
                discuss(way, signer.get());
            }
            pass(way);
        }
        Document document = compose(subject, way.signOff);
        tellWhatIsMissing(subject, document);
        return new Released(subject, document, way.signed(), way.day, way.signOff);
    }

    /** A document on its way, and the day it has come to. */
    private static final class Way {

        private final Subject subject;
        private final List<Output.Stage> stages;
        private final Map<String, LocalDate> days = new HashMap<>();
        private final List<Passage> passages;
        private final String text;
        private SignOff signOff;
        private LocalDate day;

        Way(Subject subject, Document draft, LocalDate day) {
            this.subject = subject;
            this.passages = Passage.of(draft);
            this.text = SignedText.of(draft).fingerprint();
            this.stages = List.copyOf(subject.output().signOff().all());
            this.signOff = SignOff.of(subject.id());
            this.day = day;
        }

        Instant at() {
            return day.atTime(NOON).toInstant(ZoneOffset.UTC);
        }

        void then(SignOffAct act) {
            signOff = signOff.with(act);
        }

        /** The stages that are done, each by whoever did it last. */
        List<Released.Signed> signed() {
            Map<Integer, Released.Signed> signed = new TreeMap<>();
            for (SignOffAct act : signOff.acts()) {
                if (act instanceof SignOffAct.Passed passed) {
                    signed.put(
                            passed.stage(),
                            new Released.Signed(
                                    stages.get(passed.stage()).id(),
                                    passed.by(),
                                    LocalDate.ofInstant(passed.at(), ZoneOffset.UTC)));
                }
            }
            return List.copyOf(signed.values());
        }
    }

    private Document compose(Subject subject, SignOff signOff) {
        return composition.compose(
                subject,
                signOff.stage(),
                signOff.signed().stream()
                        .map(signature -> signature.inWords(signature.text()))
                        .toList());
    }

    /** Whoever signs a stage; told where there is nobody. */
    private Optional<Viewer> signer(Subject subject, int stage) {
        Optional<Viewer> signer = viewers.stream()
                .filter(viewer -> policy.may(viewer, SIGN_DOCUMENT, subject.at(stage)))
                .findFirst();
        if (signer.isEmpty()) {
            Output.Stage next = List.copyOf(subject.output().signOff().all()).get(stage);
            find("Nobody can sign " + Sentences.title(next.title()) + " of "
                    + Sentences.title(subject.output().title()) + ": "
                    + titles.who(next.by()).is() + " not there");
        }
        return signer;
    }

    private void pass(Way way) {
        int stage = way.signOff.stage();
        Output.Stage next = way.stages.get(stage);
        signer(way.subject, stage).ifPresent(signer -> {
            way.day = after(due(next, way.days, way.day), way.day);
            way.days.put(next.id(), way.day);
            way.then(new SignOffAct.Passed(stage, way.text, "", signer.person(), way.at()));
        });
    }

    /**
     * The second stage says something about the first passage, and those who drafted answer it. The first document of each
     * output goes back for that; of the others the comment is answered where they are.
     */
    private void discuss(Way way, Viewer reader) {
        List<Passage> passages = way.passages.stream()
                .filter(passage -> !passage.words().isEmpty())
                .toList();
        if (passages.isEmpty()) {
            return;
        }
        way.day = calendar.after(way.day, new Length(1, Length.Unit.WORKING_DAY));
        String comment = way.signOff.nextComment();
        way.then(
                new SignOffAct.Commented(comment, 1, passages.get(0), "Who is meant here?", reader.person(), way.at()));
        boolean isFirst = givenBack.add(way.subject.output().id());
        if (isFirst) {
            way.then(new SignOffAct.GivenBack(1, 0, "One passage can be read in two ways.", reader.person(), way.at()));
        }
        int stage = way.signOff.stage();
        signer(way.subject, 0)
                .ifPresent(drafter -> way.then(new SignOffAct.Answered(
                        comment, stage, false, "It is as those who wrote it mean it.", drafter.person(), way.at())));
        if (isFirst) {
            pass(way);
        }
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
        Basis basis = section.word().basis();
        if (basis.report().isPresent()) {
            return "what another programme wrote stands in its own cohorts";
        }
        if (basis.looksBack()) {
            return "nobody answered in this cohort and in the one before";
        }
        if (section.onlyIf() != null) {
            return "its condition does not hold or nothing was given";
        }
        if (!basis.awards().isEmpty()) {
            return "nothing is held there";
        }
        return basis.figures().stream()
                .flatMap(id -> record.cohort().programme().instruments().find(id).stream())
                .map(Signing::why)
                .findFirst()
                .orElse("nothing was given that it shows");
    }

    private static String why(Instrument instrument) {
        Instrument.Each each = instrument.each();
        if (each != null
                && (each.from() == Instrument.Source.LAST_VISIT || each.from() == Instrument.Source.LAST_COHORT)) {
            return "nothing was written the time before that it is about";
        }
        return instrument.onlyIf() == null
                ? "nothing was given that it shows"
                : "it was not asked there, or nothing was given";
    }
}
