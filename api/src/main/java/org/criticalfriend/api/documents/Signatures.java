package org.criticalfriend.api.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.store.Release;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.composition.material.Subject;
import org.criticalfriend.engine.signoff.DocumentDays;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignedText;

/** Compares what drafts say with what people signed, and tells for whom they wait. */
final class Signatures {

    private final Store store;
    private final Clock clock;

    /** The signatures of an instance. */
    Signatures(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The stages that are done, each with what it signed where that is not what the draft says now. */
    List<SignedStage> stages(
            CohortContext in, Subject subject, SignOff signOff, SignedText text, List<Release> releases) {
        List<SignOff.Signature> signatures = signOff.signed();
        List<Integer> unconfirmed = signOff.unconfirmed(text.fingerprint());
        List<SignedStage> signed = new ArrayList<>();
        for (int stage = 0; stage < signatures.size(); stage++) {
            boolean isCurrent = !unconfirmed.contains(stage);
            boolean mayConfirm = !isCurrent && in.may(Act.SIGN_DOCUMENT, subject.at(stage));
            String fingerprint = signatures.get(stage).text();
            signed.add(new SignedStage(
                    stage,
                    signatures.get(stage),
                    isCurrent,
                    mayConfirm,
                    mayConfirm
                            ? store.signedText(in.cohort().id(), subject.id(), fingerprint)
                                    .or(() -> releases.stream()
                                            .map(release -> SignedText.of(release.content()))
                                            .filter(one -> one.fingerprint().equals(fingerprint))
                                            .findFirst())
                                    .orElse(null)
                            : null));
        }
        return signed;
    }

    /**
     * How far a document has come, and whether it waits for the user.
     *
     * @param text what it would say if it were released now; asked for where they signed it alone
     */
    DocumentTurn turn(CohortContext in, Subject subject, SignOff signOff, Supplier<SignedText> text) {
        DocumentDays days = DocumentDays.of(subject.output(), subject.scope(), in.course(), signOff);
        boolean hasBegun = days.hasBegun(LocalDate.now(clock));
        boolean isOpen = signOff.stage() < subject.output().signOff().size();
        return new DocumentTurn(
                subject,
                signOff.stage(),
                days,
                hasBegun,
                isOpen && hasBegun && in.may(Act.SIGN_DOCUMENT, subject.at(signOff.stage())),
                isOpen && isToConfirm(in, subject, signOff, text));
    }

    private static boolean isToConfirm(CohortContext in, Subject subject, SignOff signOff, Supplier<SignedText> text) {
        List<Integer> signed = IntStream.range(0, signOff.stage())
                .filter(stage -> in.may(Act.SIGN_DOCUMENT, subject.at(stage)))
                .boxed()
                .toList();
        return !signed.isEmpty()
                && signOff.unconfirmed(text.get().fingerprint()).stream().anyMatch(signed::contains);
    }
}
