package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.usecase.Question;
import org.criticalfriend.api.usecase.SignDocument;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Caller;
import org.criticalfriend.api.web.route.Sending;

/** Documents that are passed on. */
final class Signatures {

    private final SignDocument signDocument;

    @Inject
    Signatures(SignDocument signDocument) {
        this.signDocument = signDocument;
    }

    /** Passes on the document that a form names; afterwards people are shown their documents, for this may be none now. */
    Sending sign(Caller caller) {
        Asked asked = caller.asked();
        String cohort = asked.name("cohort");
        caller.change(
                signDocument,
                new Question.ToSign(cohort, asked.name("document"), asked.number("stage"), asked.field("remark")));
        return Sending.done(Addresses.documents(cohort));
    }
}
