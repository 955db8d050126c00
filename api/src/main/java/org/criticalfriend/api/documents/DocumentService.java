package org.criticalfriend.api.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.DeniedException;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.VersionConflict;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.composition.Composition;
import org.criticalfriend.engine.composition.material.Reports;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.plugin.PluginCalls;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.signoff.Passage;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignedText;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the instance's cohorts. A draft is composed whenever it is opened; once it is released it is read as it
 * was composed then. A document that nobody signs off is composed whenever it is opened, for as long as its cohort is kept.
 */
public final class DocumentService {

    private final Cohorts cohorts;
    private final Store store;
    private final Vocabulary vocabulary;
    private final String instance;
    private final Signatures signatures;

    /**
     * The documents of an instance.
     *
     * @param instance its name, as it stands at the head of each
     */
    public DocumentService(Cohorts cohorts, Store store, Vocabulary vocabulary, String instance, Clock clock) {
        this.cohorts = cohorts;
        this.store = store;
        this.vocabulary = vocabulary;
        this.instance = instance;
        this.signatures = new Signatures(store, clock);
    }

    /** How far a document has come, and whether it waits for the user. */
    DocumentTurn turn(CohortContext in, Subject subject, SignOff signOff) {
        return signatures.turn(in, subject, signOff, () -> text(in, subject));
    }

    public Composition composition(CohortContext in) {
        return composition(in, in.whole());
    }

    private Composition composition(CohortContext in, CohortRecord written) {
        return composition(
                in, written, (programme, output, whose, team) -> released(in, programme, output, whose, team));
    }

    private Composition composition(CohortContext in, CohortRecord written, Reports reports) {
        // Composed from everything written: what a document shows, and to whom, is the programme's to say.
        return new Composition(written, in.history(), reports, in.course(), vocabulary, instance, in.counted()::of);
    }

    /**
     * What an output of another programme came to, as far as it is released and somebody may read it or it is shared with
     * the team. What such a document draws on itself is left out, so that no two of them draw on one another for ever.
     */
    private List<Reports.Report> released(
            CohortContext in, String programme, String output, Predicate<Place> whose, String team) {
        List<Reports.Report> reports = new ArrayList<>();
        for (Cohort cohort : store.cohorts()) {
            boolean isMeant = cohort.programme().programme().equals(programme)
                    && cohort.places().stream().anyMatch(whose);
            if (isMeant) {
                CohortContext there = cohorts.one(in.actor(), cohort.id());
                SignOff.Team drawing = new SignOff.Team(in.cohort().id(), team);
                Composition composition = composition(there, there.whole(), Reports.NONE);
                subjects(there, composition, output, whose, drawing)
                        .forEach(subject -> out(there, composition, subject)
                                .ifPresent(document -> reports.add(new Reports.Report(cohort, subject, document))));
            }
        }
        return reports;
    }

    /** The documents of some hosts that come of an output, as far as they may be read or are shared with a team. */
    private Stream<Subject> subjects(
            CohortContext in, Composition composition, String output, Predicate<Place> whose, SignOff.Team team) {
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
                    SignOff signOff = begun.getOrDefault(subject.id(), SignOff.of(subject.id()));
                    return signOff.shared().contains(team) || in.may(Act.READ_DOCUMENT, subject.at(signOff.stage()));
                });
    }

    /** A document as its readers have it; empty while it is not out. */
    private Optional<Document> out(CohortContext in, Composition composition, Subject subject) {
        return subject.output().signOff().isEmpty()
                ? Optional.of(composition.compose(subject, 0, List.of()))
                : store.releases(in.cohort().id(), subject.id()).stream()
                        .filter(Release::isOut)
                        .map(Release::content)
                        .findFirst();
    }

    /** The instance, as it stands at the head of each document. */
    public String instance() {
        return instance;
    }

    /** The documents of a cohort as a whole that are out and that may be read, in the order of the programme's outputs. */
    public List<Document> ofTheWhole(CohortContext in) {
        Composition composition = composition(in);
        return composition.subjects().stream()
                .filter(subject -> subject.output().per().equals("cohort"))
                .filter(subject -> in.may(
                        Act.READ_DOCUMENT, subject.at(subject.output().signOff().size())))
                .flatMap(subject -> out(in, composition, subject).stream())
                .toList();
    }

    /** A document that may be read, with how far it has come. */
    public Found find(CohortContext in, String id) {
        return find(in, composition(in), id);
    }

    private Found find(CohortContext in, Composition composition, String id) {
        SignOff signOff = signOff(in, id);
        List<Release> releases = store.releases(in.cohort().id(), id);
        Subject subject = composition.subjects(signOff.acts().isEmpty() ? Set.of() : Set.of(id)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("document", id));
        boolean mayRead = in.may(Act.READ_DOCUMENT, subject.at(signOff.stage()));
        boolean isShared = releases.stream().anyMatch(Release::isOut)
                && signOff.shared().stream().anyMatch(team -> isInTeam(in.actor(), team));
        if (!mayRead && !isShared) {
            if (in.may(Act.KNOW_OF_DOCUMENT, subject.at(signOff.stage()))) {
                throw denied(in, subject, signOff);
            }
            throw NotFoundException.of("document", id);
        }
        boolean isOfThoseWhoSign = in.may(Act.READ_COMMENTS, subject.at(signOff.stage()));
        Release out = releases.stream().filter(Release::isOut).findFirst().orElse(null);
        boolean isDraft = out == null && !subject.output().signOff().isEmpty();
        Document composed = out == null ? composition.compose(subject, signOff.stage(), List.of()) : out.content();
        SignedText text = isDraft ? text(in, subject, composed) : new SignedText(List.of());
        return new Found(
                in,
                subject,
                signatures.turn(in, subject, signOff, () -> text),
                signOff.stage(),
                isDraft ? signed(composed, signOff, text) : composed,
                text,
                isDraft ? signatures.stages(in, subject, signOff, text, releases) : List.of(),
                isOfThoseWhoSign ? signOff : new SignOff(id, List.of(), signOff.version()),
                releases.stream()
                        .map(release -> new Version(release.number(), release.at(), release.takenBack()))
                        .toList(),
                drawing(in, subject, signOff));
    }

    private static DeniedException denied(CohortContext in, Subject subject, SignOff signOff) {
        String readers = new Titles(in.cohort().programme())
                .who(in.policy().who(Act.READ_DOCUMENT, subject.at(signOff.stage())))
                .words();
        return new DeniedException(subject.title() + " is released, and read by " + readers
                + ". You had a part in it, but it is not for everybody who had.");
    }

    private boolean isInTeam(Actor actor, SignOff.Team team) {
        return store.cohort(team.cohort()).isPresent()
                && cohorts.bare(actor, team.cohort()).may(Act.READ_SHARED_DOCUMENTS, Target.team(team.team()));
    }

    /** The teams that could draw on a document, for the user who may share it. */
    private List<Drawing> drawing(CohortContext in, Subject subject, SignOff signOff) {
        Place host = in.cohort().places().find(subject.scope().place()).orElse(null);
        if (host == null || !in.may(Act.SHARE_DOCUMENT, subject.at(signOff.stage()))) {
            return List.of();
        }
        List<Drawing> drawing = new ArrayList<>();
        for (Cohort cohort : store.cohorts()) {
            if (drawsOn(cohort.programme(), in.cohort().programme(), subject.output())) {
                for (Team team : cohort.teams()) {
                    boolean isOfItsTrust = team.places().stream()
                            .flatMap(id -> cohort.places().find(id).stream())
                            .anyMatch(host::isMemberOf);
                    if (isOfItsTrust) {
                        drawing.add(new Drawing(cohort, team, signOff.isSharedWith(cohort.id(), team.id())));
                    }
                }
            }
        }
        return drawing;
    }

    private static boolean drawsOn(Programme programme, Programme other, Output output) {
        Basis.Report report = new Basis.Report(other.programme(), output.id());
        return programme.outputs().stream()
                .flatMap(one -> one.sections().stream())
                .flatMap(section -> section.word().basis().report().stream())
                .anyMatch(report::equals);
    }

    /** What is shared with a team and out, for whoever is in it. */
    public List<Shared> sharedWith(CohortContext in, String team) {
        SignOff.Team with = new SignOff.Team(in.cohort().id(), team);
        if (!isInTeam(in.actor(), with)) {
            return List.of();
        }
        List<Shared> shared = new ArrayList<>();
        for (Cohort cohort : store.cohorts()) {
            for (SignOff signOff : store.signOffs(cohort.id())) {
                if (signOff.shared().contains(with)) {
                    store.releases(cohort.id(), signOff.document()).stream()
                            .filter(Release::isOut)
                            .forEach(release -> shared.add(new Shared(
                                    cohort,
                                    signOff.document(),
                                    release.content().title())));
                }
            }
        }
        return shared;
    }

    /** A document that is shared with a team, by its cohort and its id. */
    public record Shared(Cohort cohort, String document, String title) {}

    /** A team of another cohort that could draw on a document, and whether it is shared with it. */
    public record Drawing(Cohort cohort, Team team, boolean isShared) {}

    /** All that was done with a document, whoever asks. */
    public SignOff signOff(CohortContext in, String id) {
        return store.signOff(in.cohort().id(), id).orElseGet(() -> SignOff.of(id));
    }

    /**
     * What is kept of a document as it is released. It is kept for good, so it shows nothing of choices that leave no trace.
     *
     * @param signOff with its last stage done
     * @throws RejectedException if a plugin gave no answer for it, for it would lack that for good
     */
    public Release release(CohortContext in, Subject subject, SignOff signOff, Instant at) {
        int before = store.releases(in.cohort().id(), subject.id()).size();
        try (PluginCalls calls = PluginCalls.open()) {
            Document composed = composition(in, in.whole().asKept()).compose(subject, signOff.stage(), List.of());
            Document content = signed(composed, signOff, SignedText.of(composed));
            calls.told().stream().findFirst().ifPresent(sentence -> {
                throw new RejectedException(
                        "", "It would lack something for good if it were released now. " + sentence);
            });
            return new Release(
                    subject.id(),
                    before + 1,
                    subject.output().id(),
                    subject.scope().place(),
                    at,
                    null,
                    content);
        }
    }

    /** A document with the dates of those who signed it. */
    private static Document signed(Document composed, SignOff signOff, SignedText text) {
        String fingerprint = text.fingerprint();
        List<SignOff.Signature> signatures = signOff.signed();
        List<Document.Stage> stages = new ArrayList<>();
        for (Document.Stage stage : composed.stages()) {
            int place = stages.size();
            stages.add(
                    place < signatures.size()
                            ? new Document.Stage(
                                    stage.title(),
                                    stage.who(),
                                    signatures.get(place).inWords(fingerprint))
                            : stage);
        }
        return composed.withStages(stages);
    }

    /** What a draft would say if it were released now, which is what people sign. */
    private SignedText text(CohortContext in, Subject subject) {
        return SignedText.of(composition(in, in.whole().asKept()).compose(subject, 0, List.of()));
    }

    /** The same where the draft is composed already: it says the same unless a choice leaves no trace. */
    private SignedText text(CohortContext in, Subject subject, Document composed) {
        return in.whole().asKept().equals(in.whole()) ? SignedText.of(composed) : text(in, subject);
    }

    /** An act is based on what somebody else has changed meanwhile. */
    public static VersionConflict meanwhile(String document) {
        return new VersionConflict(document, Optional.empty());
    }

    /**
     * A document.
     *
     * @param turn for whom it waits
     * @param stage how many stages of its sign-off are done
     * @param document as it reads: composed now, or as it was released
     * @param text the text of a draft, which its next signature will stand for; without passages for anything else
     * @param signed of a draft the stages that are done, in order
     * @param signOff what was done and said on its way; for those who only read it nothing but the version
     * @param versions its releases, the first one first
     * @param drawing the teams of other cohorts with which whoever asks may share it; none where they may not
     */
    public record Found(
            CohortContext in,
            Subject subject,
            DocumentTurn turn,
            int stage,
            Document document,
            SignedText text,
            List<SignedStage> signed,
            SignOff signOff,
            List<Version> versions,
            List<Drawing> drawing) {

        public Found {
            signed = List.copyOf(signed);
            versions = List.copyOf(versions);
            drawing = List.copyOf(drawing);
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
            return in.may(Act.SIGN_DOCUMENT, subject.at(stage));
        }

        /** Whether it may be passed on although comments wait for an answer: neither drafted anew nor released. */
        public boolean mayPassOnWithOpenComments() {
            return stage > 0 && stage < stages().size() - 1;
        }

        /** Whether it is their turn to comment on it. */
        public boolean mayComment() {
            return in.may(Act.COMMENT_ON_DOCUMENT, subject.at(stage));
        }

        /** Whether they answer what is said of it. */
        public boolean mayAnswer() {
            return in.may(Act.ANSWER_COMMENTS, subject.at(stage));
        }

        /** The stages in whose name they may confirm what was changed since. */
        public List<Integer> toConfirm() {
            return signed.stream()
                    .filter(SignedStage::mayConfirm)
                    .map(SignedStage::stage)
                    .toList();
        }

        /** Whether they may give it back, or take it back once it is released. */
        public boolean mayGiveBack() {
            return in.may(Act.GIVE_DOCUMENT_BACK, subject.at(stage))
                    || !toConfirm().isEmpty();
        }

        /** Who has still to confirm it before it is released, as a sentence; empty for nobody. */
        public Optional<String> unconfirmed() {
            List<SignedStage> others =
                    signed.stream().filter(one -> !one.isCurrent()).toList();
            if (others.isEmpty()) {
                return Optional.empty();
            }
            boolean isKnown =
                    others.stream().anyMatch(one -> !one.signature().text().isEmpty());
            List<String> who = others.stream()
                    .flatMap(one -> stages().get(one.stage()).by().stream())
                    .distinct()
                    .toList();
            return Optional.of((isKnown
                            ? "Its words were changed since it was signed"
                            : "It was signed before the words that are signed were kept")
                    + "; it is released once it is confirmed by "
                    + new Titles(in.cohort().programme()).who(who).words() + ".");
        }

        private Output output() {
            return subject.output();
        }

        /** Whether it is out for its readers: released, or composed whenever it is opened. */
        public boolean isOut() {
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
