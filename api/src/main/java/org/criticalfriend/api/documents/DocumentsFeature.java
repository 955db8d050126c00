package org.criticalfriend.api.documents;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Clock;
import java.util.List;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.CohortLinks;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.Messages;
import org.criticalfriend.api.layout.Site;
import org.criticalfriend.api.layout.TemplatePage;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.installation.Installation;

/** The documents of a cohort, as pages, as data and as files. */
public final class DocumentsFeature extends AbstractModule {

    private final Messages messages = Messages.of(DocumentsFeature.class);

    @Override
    protected void configure() {
        bind(ListDocuments.class);
        bind(ReadDocument.class);
        bind(DocumentView.class);
        bind(DocumentTurns.class);
    }

    /** The documents of the instance, under its name. */
    @Provides
    DocumentService papers(Cohorts cohorts, Store store, Installation installation, Site site, Clock clock) {
        return new DocumentService(cohorts, store, installation.grammar().vocabulary(), site.name(), clock);
    }

    @ProvidesIntoSet
    CohortLinks ofCohort() {
        return in -> List.of(new CohortLinks.CohortLink(
                new Link("Documents", Addresses.documents(in.cohort().id())),
                "What has come of it, as far as you may read it"));
    }

    @ProvidesIntoSet
    Routes routes(ListDocuments listDocuments, ReadDocument readDocument, DocumentView view, Frames frames) {
        return Routes.of(
                Area.DOCUMENTS,
                Route.get("/cohorts/{cohort}/documents", "The documents of a cohort")
                        .to(AT_THIS_COMPUTER)
                        .asks(listDocuments, Questions::cohort)
                        .page("documents/documents", documents -> frame(frames, documents)),
                Route.get("/cohorts/{cohort}/documents/{document}", "A document")
                        .to(AT_THIS_COMPUTER)
                        .asks(readDocument, DocumentsFeature::document)
                        .page(TemplatePage.class, view::of),
                Route.get("/api/v1/cohorts/{cohort}/documents", "The documents of a cohort that one may read")
                        .saying(
                                "A draft is there for those who sign it off, and for its audience once released. It waits"
                                        + " for nobody before what it tells of has taken place.")
                        .to(AT_THIS_COMPUTER)
                        .asks(listDocuments, Questions::cohort)
                        .data(DocumentsResponse.class, documents -> documents),
                Route.get("/api/v1/cohorts/{cohort}/documents/{document}", "A document")
                        .saying("Its whole text as it stands now, how far it has come, and for those who sign it off"
                                + " what was said of it on the way. Those who had a part in it and may not read it once it"
                                + " is released are answered 403 and told whose it is.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readDocument, DocumentsFeature::document)
                        .data(DocumentDetailResponse.class, document -> document));
    }

    @ProvidesIntoSet
    Routes files(ReadDocument readDocument, DocumentFormats formats) {
        return new Routes(formats.all().stream()
                .map(format -> Route.get(
                                "/cohorts/{cohort}/documents/" + format.address() + "/{document}",
                                "A document as " + format.title())
                        .to(AT_THIS_COMPUTER)
                        .asks(readDocument, DocumentsFeature::document)
                        .file(answer -> Download.of(
                                format,
                                answer.onPage().document(),
                                answer.onPage().stamp(),
                                Addresses.fileName(answer.cohort(), answer.id()))))
                .toList());
    }

    private Frame frame(Frames frames, DocumentsResponse answer) {
        int number = answer.documents().size();
        return frames.cohorts(messages.text("title"))
                .withTrail(Frames.toCohorts(), new Link(answer.title(), Addresses.cohort(answer.cohort())))
                .withCaption(answer.title())
                .withLead(
                        number == 0
                                ? messages.text("none")
                                : messages.text("some", English.alone(English.count(number, "Document"))));
    }

    private static ReadDocument.Query document(Request asked) {
        return new ReadDocument.Query(asked.name("cohort"), asked.name("document"));
    }
}
