package org.criticalfriend.api.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.Stale;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.composition.Composition;
import org.criticalfriend.engine.composition.Reports;
import org.criticalfriend.engine.composition.Subject;
import org.criticalfriend.engine.course.Occurrence;
import org.criticalfriend.engine.definition.prose.Times;
import org.criticalfriend.engine.definition.shape.Vocabulary;
import org.criticalfriend.engine.document.Document;
import org.criticalfriend.engine.document.file.Stamp;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.engine.sight.Onlooker;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Step;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the instance's cohorts. A draft is composed whenever it is opened; once it is released it is read as it
 * was composed then. A document that nobody signs off is composed whenever it is opened, for as long as its cohort is kept.
 */
public final class Papers {

    private final Cohorts cohorts;
    private final Store store;
    private final Vocabulary vocabulary;
    private final String instance;

    /**
     * The documents of an instance.
     *
     * @param instance its name, as it stands at the head of each
     */
    public Papers(Cohorts cohorts, Store store, Vocabulary vocabulary, String instance) {
        this.cohorts = cohorts;
        this.store = store;
        this.vocabulary = vocabulary;
        this.instance = instance;
    }

    Composition composition(InCohort in) {
        return composition(in, in.whole());
    }

    private Composition composition(InCohort in, Logbook written) {
        return composition(in, written, (programme, output, whose) -> released(in.actor(), programme, output, whose));
    }

    private Composition composition(InCohort in, Logbook written, Reports reports) {
        // Composed from everything written: what a document shows, and to whom, is the programme's to say.
        return new Composition(written, in.history(), reports, in.course(), vocabulary, instance);
    }

    /**
     * What an output of another programme came to, as far as it is released and somebody may read it. What such a
     * document draws on itself is left out, so that no two of them draw on one another for ever.
     */
    private List<Reports.Report> released(Actor actor, String programme, String output, Predicate<Place> whose) {
        List<Reports.Report> reports = new ArrayList<>();
        for (Cohort cohort : store.cohorts()) {
            boolean isMeant = cohort.programme().programme().equals(programme)
                    && cohort.places().stream().anyMatch(whose);
            if (isMeant) {
                InCohort there = cohorts.one(actor, cohort.id());
                Composition composition = composition(there, there.whole(), Reports.NONE);
                subjects(there, composition, output, whose)
                        .map(subject -> find(there, composition, subject.id()))
                        .filter(Found::isOut)
                        .forEach(found -> reports.add(new Reports.Report(cohort, found.subject(), found.document())));
            }
        }
        return reports;
    }

    /** The documents of some hosts that come of an output and that may be read. */
    private Stream<Subject> subjects(InCohort in, Composition composition, String output, Predicate<Place> whose) {
        Map<String, SignOff> begun = new LinkedHashMap<>();
        store.signOffs(in.cohort().id()).forEach(one -> begun.put(one.document(), one));
        return composition.subjects(begun.keySet()).stream()
                .filter(subject -> subject.output().id().equals(output))
                .filter(subject -> in.cohort()
                        .places()
                        .find(subject.scope().place())
                        .filter(whose)
                        .isPresent())
                .filter(subject -> {
                    int stage = begun.getOrDefault(subject.id(), SignOff.of(subject.id()))
                            .stage();
                    return in.sight().mayRead(in.actor().onlooker(), subject.output(), subject.scope(), stage);
                });
    }

    /** A document that may be read, with how far it has come. */
    Found find(InCohort in, String id) {
        return find(in, composition(in), id);
    }

    private Found find(InCohort in, Composition composition, String id) {
        SignOff signOff = signOff(in, id);
        List<Release> releases = store.releases(in.cohort().id(), id);
        Subject subject = composition.subjects(signOff.acts().isEmpty() ? Set.of() : Set.of(id)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotThere.of("document", id));
        boolean mayRead = in.sight().mayRead(in.actor().onlooker(), subject.output(), subject.scope(), signOff.stage());
        if (!mayRead) {
            throw NotThere.of("document", id);
        }
        boolean isOfThoseWhoSign = in.sight().maySeeComments(in.actor().onlooker(), subject.output(), subject.scope());
        Release out = releases.stream().filter(Release::isOut).findFirst().orElse(null);
        return new Found(
                in,
                subject,
                signOff.stage(),
                out == null ? compose(composition, subject, signOff) : out.content(),
                isOfThoseWhoSign ? signOff : new SignOff(id, List.of(), signOff.version()),
                releases.stream()
                        .map(release -> new Version(release.number(), release.at(), release.takenBack()))
                        .toList());
    }

    /** All that was done with a document, whoever asks. */
    SignOff signOff(InCohort in, String id) {
        return store.signOff(in.cohort().id(), id).orElseGet(() -> SignOff.of(id));
    }

    /**
     * What is kept of a document as it is released.
     *
     * @param signOff with its last stage done
     */
    Release release(InCohort in, Subject subject, SignOff signOff, Instant at) {
        Logbook written = settled(in, subject, at);
        int before = store.releases(in.cohort().id(), subject.id()).size();
        return new Release(
                subject.id(),
                before + 1,
                subject.output().id(),
                subject.scope().place(),
                at,
                null,
                compose(composition(in, written), subject, signOff));
    }

    /**
     * The choices that are stored as another option now that the visits they were made for are over; a release shows nothing
     * of what they were.
     */
    static List<Entry> settledChoices(InCohort in, Subject subject, Instant at) {
        List<Entry> before = in.whole().entries();
        List<Entry> settled = settled(in, subject, at).entries();
        List<Entry> changed = new ArrayList<>();
        for (int place = 0; place < settled.size(); place++) {
            if (!settled.get(place).equals(before.get(place))) {
                changed.add(settled.get(place));
            }
        }
        return changed;
    }

    private static Logbook settled(InCohort in, Subject subject, Instant at) {
        String place = subject.scope().place();
        List<Occurrence> visits = in.course().occurrences().stream()
                .filter(one -> one.step() instanceof Step.Visit && one.place().equals(place))
                .toList();
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        boolean isOver =
                !place.isEmpty() && !visits.isEmpty() && visits.stream().allMatch(visit -> isBy(visit.day(), today));
        return isOver ? in.whole().settled(place) : in.whole();
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    private static Document compose(Composition composition, Subject subject, SignOff signOff) {
        return composition.compose(
                subject,
                signOff.stage(),
                signOff.signed().stream()
                        .map(at -> Times.date(LocalDate.ofInstant(at, ZoneOffset.UTC)))
                        .toList());
    }

    /** An act is based on what somebody else has changed meanwhile. */
    static Stale meanwhile(String document) {
        return new Stale(document, Optional.empty());
    }

    /**
     * A document.
     *
     * @param stage how many stages of its sign-off are done
     * @param document as it reads: composed now, or as it was released
     * @param signOff what was done and said on its way; for those who only read it nothing but the version
     * @param versions its releases, the first one first
     */
    public record Found(
            InCohort in, Subject subject, int stage, Document document, SignOff signOff, List<Version> versions) {

        public Found {
            versions = List.copyOf(versions);
        }

        /** Everything of it that can be commented on, in its order. */
        public List<Passage> passages() {
            return Passage.of(document);
        }

        /** The version of its sign-off; 0 where nobody has begun it. */
        public int version() {
            return signOff.version();
        }

        /** Whether it reads as it was released. */
        public boolean isReleased() {
            return !versions.isEmpty() && versions.get(versions.size() - 1).takenBack() == null;
        }

        /** The stages of its sign-off, in order; none where nobody signs it off. */
        public List<Output.Stage> stages() {
            return List.copyOf(output().signOff().all());
        }

        /** Whether it is the turn of whoever asks to pass it on. */
        public boolean maySign() {
            return in.sight().maySign(onlooker(), output(), subject.scope(), stage);
        }

        /** Whether it is their turn to comment on it. */
        public boolean mayComment() {
            return in.sight().mayComment(onlooker(), output(), subject.scope(), stage);
        }

        /** Whether they answer what is said of it. */
        public boolean mayAnswer() {
            return in.sight().mayAnswer(onlooker(), output(), subject.scope(), stage);
        }

        /** Whether they may give it back, or take it back once it is released. */
        public boolean mayGiveBack() {
            return in.sight().mayGiveBack(onlooker(), output(), subject.scope(), stage);
        }

        private Onlooker onlooker() {
            return in.actor().onlooker();
        }

        private Output output() {
            return subject.output();
        }

        /** Whether it is out for its readers: released, or composed whenever it is opened. */
        boolean isOut() {
            return isReleased() || stages().isEmpty();
        }

        /** What a file of it says of itself: the same for everybody and for ever once it is released. */
        public Stamp stamp() {
            if (!isReleased()) {
                return new Stamp(in.latest(), subject.id());
            }
            Version version = versions.get(versions.size() - 1);
            return new Stamp(version.at(), subject.id() + ", version " + version.number());
        }
    }

    /**
     * A release.
     *
     * @param takenBack when it was taken back; null while it is out
     */
    public record Version(int number, Instant at, @Nullable Instant takenBack) {}
}
