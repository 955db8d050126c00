package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.usecase.ListDocuments;
import org.criticalfriend.api.usecase.Question;
import org.criticalfriend.api.usecase.SignDocument;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Caller;
import org.criticalfriend.api.web.route.Sending;
import org.criticalfriend.api.wire.DocumentsJson;
import org.criticalfriend.api.wire.SignatureSent;

/**
 * Documents that are passed on, by a form or by another program. Afterwards whoever did it is shown their documents, for
 * this may be none of them now.
 */
final class Signatures {

    private final SignDocument signDocument;
    private final ListDocuments listDocuments;

    @Inject
    Signatures(SignDocument signDocument, ListDocuments listDocuments) {
        this.signDocument = signDocument;
        this.listDocuments = listDocuments;
    }

    /** Passes on the document that a form names. */
    Sending sign(Caller caller) {
        Asked asked = caller.asked();
        return Sending.done(Addresses.documents(sign(caller, asked.number("stage"), asked.field("remark"))));
    }

    /** Passes on the document that another program names. */
    DocumentsJson signData(Caller caller) {
        SignatureSent sent = caller.asked().sent(SignatureSent.class);
        String cohort = sign(caller, sent.stage(), sent.remark());
        return DocumentsJson.of(caller.read(listDocuments, new Question.OfCohort(cohort)));
    }

    private String sign(Caller caller, int stage, String remark) {
        Asked asked = caller.asked();
        String cohort = asked.name("cohort");
        caller.change(signDocument, new Question.ToSign(cohort, asked.name("document"), stage, remark));
        return cohort;
    }
}
