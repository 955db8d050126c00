package org.criticalfriend.api.web;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.awards.AwardHandler;
import org.criticalfriend.api.awards.AwardsPage;
import org.criticalfriend.api.awards.AwardsResponse;
import org.criticalfriend.api.awards.DecisionRequest;
import org.criticalfriend.api.awards.GivenRequest;
import org.criticalfriend.api.bookings.BookingHandler;
import org.criticalfriend.api.bookings.PlaceRequest;
import org.criticalfriend.api.bookings.PlacesPage;
import org.criticalfriend.api.bookings.PlacesResponse;
import org.criticalfriend.api.cohorts.CohortPage;
import org.criticalfriend.api.cohorts.CohortResponse;
import org.criticalfriend.api.cohorts.CohortsPage;
import org.criticalfriend.api.cohorts.CohortsResponse;
import org.criticalfriend.api.directory.DirectoryPage;
import org.criticalfriend.api.directory.DirectoryResponse;
import org.criticalfriend.api.directory.DirectoryView;
import org.criticalfriend.api.directory.HelpResponse;
import org.criticalfriend.api.directory.ListedPage;
import org.criticalfriend.api.directory.TaxonomyPage;
import org.criticalfriend.api.documents.DocumentDetailResponse;
import org.criticalfriend.api.documents.DocumentPage;
import org.criticalfriend.api.documents.DocumentService;
import org.criticalfriend.api.documents.DocumentsPage;
import org.criticalfriend.api.documents.DocumentsResponse;
import org.criticalfriend.api.edition.ProgrammePage;
import org.criticalfriend.api.edition.ProgrammeResponse;
import org.criticalfriend.api.editions.EditionsPage;
import org.criticalfriend.api.editions.MoveCohortRequest;
import org.criticalfriend.api.editions.MoveHandler;
import org.criticalfriend.api.editions.MovePage;
import org.criticalfriend.api.editions.MoveResponse;
import org.criticalfriend.api.editions.MovesResponse;
import org.criticalfriend.api.handbook.HandbookPage;
import org.criticalfriend.api.http.StaticFiles;
import org.criticalfriend.api.http.answer.EntryResponse;
import org.criticalfriend.api.http.answer.Json;
import org.criticalfriend.api.http.openapi.OpenApi;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.identity.ActorsPage;
import org.criticalfriend.api.identity.DemoIdentity;
import org.criticalfriend.api.impact.ImpactResponse;
import org.criticalfriend.api.impact.ReadImpactReport;
import org.criticalfriend.api.language.LanguagePage;
import org.criticalfriend.api.layout.Site;
import org.criticalfriend.api.plugins.PluginsPage;
import org.criticalfriend.api.plugins.PluginsResponse;
import org.criticalfriend.api.programmes.ProgrammesPage;
import org.criticalfriend.api.programmes.ProgrammesResponse;
import org.criticalfriend.api.signoff.AnswerRequest;
import org.criticalfriend.api.signoff.CommentRequest;
import org.criticalfriend.api.signoff.DocumentHandler;
import org.criticalfriend.api.signoff.GivenBackRequest;
import org.criticalfriend.api.signoff.ShareRequest;
import org.criticalfriend.api.signoff.SignatureRequest;
import org.criticalfriend.api.statistics.InstrumentTableResponse;
import org.criticalfriend.api.statistics.StatisticsPage;
import org.criticalfriend.api.statistics.Tabulated;
import org.criticalfriend.api.teams.TeamPage;
import org.criticalfriend.api.themes.ThemesPage;
import org.criticalfriend.api.themes.ThemesResponse;
import org.criticalfriend.api.themes.ThemesView;
import org.criticalfriend.api.visits.AttendanceRequest;
import org.criticalfriend.api.visits.DayRequest;
import org.criticalfriend.api.visits.EntryRequest;
import org.criticalfriend.api.visits.OccurrencePage;
import org.criticalfriend.api.visits.OccurrenceResponse;
import org.criticalfriend.api.visits.PersonRequest;
import org.criticalfriend.api.visits.SeatResponse;
import org.criticalfriend.api.visits.VisitHandler;
import org.criticalfriend.api.work.WorkPage;
import org.criticalfriend.api.work.WorkResponse;
import org.criticalfriend.engine.composition.DocumentFormat;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.engine.directory.Directory;
import org.criticalfriend.engine.language.manual.JsonSchema;
import org.criticalfriend.engine.language.manual.Reference;
import org.criticalfriend.engine.plugin.Answer;
import org.criticalfriend.engine.statistics.TableCsv;
import org.criticalfriend.spi.document.Stamp;

/** Everything that is answered, row by row: pages and their forms, then what other programs read, then files. */
final class RouteTable {

    private final UseCases asked;
    private final Views views;
    private final VisitHandler records;
    private final DocumentHandler signatures;
    private final AwardHandler decisions;
    private final BookingHandler places;
    private final MoveHandler moving;
    private final StaticFiles files;
    private final DocumentFormats formats;
    private final Site site;

    @Inject
    RouteTable(
            UseCases asked,
            Views views,
            VisitHandler records,
            DocumentHandler signatures,
            AwardHandler decisions,
            BookingHandler places,
            MoveHandler moving,
            StaticFiles files,
            DocumentFormats formats,
            Site site) {
        this.asked = asked;
        this.views = views;
        this.records = records;
        this.signatures = signatures;
        this.decisions = decisions;
        this.places = places;
        this.moving = moving;
        this.files = files;
        this.formats = formats;
        this.site = site;
    }

    Routes routes() {
        List<Route> data = data();
        // Written when somebody first asks, which hardly anybody does.
        Route description = route(Addresses.OPENAPI, "What other programs can read and write")
                .file(none -> Download.shown("application/json", Json.write(OpenApi.of(data, site))));
        List<Route> all = new ArrayList<>(pages());
        all.addAll(forms());
        all.addAll(data);
        all.add(description);
        all.addAll(files());
        return new Routes(all);
    }

    private List<Route> pages() {
        return List.of(
                route("/", "Where to begin").elsewhere(Addresses.PROGRAMMES),
                route("/programmes", "The programmes that can be run")
                        .asks(asked.listProgrammes(), RouteTable::instance)
                        .page(ProgrammesPage.class, views.programmes()::of),
                route("/programmes/{programme}/{edition}", "One edition of a programme in words")
                        .asks(asked.readEdition(), RouteTable::edition)
                        .page(ProgrammePage.class, views.programme()::of),
                route("/programmes/{programme}/{edition}/handbook", "The handbook of an edition")
                        .asks(asked.readHandbook(), one -> handbook(one, ""))
                        .page(HandbookPage.class, views.handbook()::of),
                route("/programmes/{programme}/{edition}/handbook/{role}", "The handbook of a role")
                        .asks(asked.readHandbook(), one -> handbook(one, one.name("role")))
                        .page(HandbookPage.class, views.handbook()::of),
                route("/cohorts", "The cohorts of this instance")
                        .asks(asked.listCohorts(), RouteTable::instance)
                        .page(CohortsPage.class, views.cohorts()::of),
                route("/cohorts/{cohort}", "A cohort: its year, its teams and its visits")
                        .asks(asked.readCohort(), RouteTable::cohort)
                        .page(CohortPage.class, views.cohort()::of),
                route("/cohorts/{cohort}/edition", "The editions to which a running cohort can be moved")
                        .asks(asked.listMoves(), RouteTable::cohort)
                        .page(EditionsPage.class, views.move()::of),
                route("/cohorts/{cohort}/edition/{programme}/{edition}", "What becomes of a cohort in another edition")
                        .asks(asked.previewMove(), MoveHandler::of)
                        .page(MovePage.class, views.move()::of),
                route("/cohorts/{cohort}/teams/{team}", "A team and what its organisations wrote")
                        .asks(asked.readTeam(), RouteTable::team)
                        .page(TeamPage.class, views.team()::of),
                route("/cohorts/{cohort}/themes", "What the organisations of a cohort wrote")
                        .asks(asked.readThemes(), RouteTable::cohort)
                        .page(ThemesPage.class, views.themes()::of),
                route("/cohorts/{cohort}/statistics", "What a cohort answered, as charts and tables")
                        .asks(asked.tabulateAnswers(), RouteTable::cohort)
                        .page(StatisticsPage.class, views.statistics()::of),
                route(
                                "/cohorts/{cohort}/course/{occurrence}",
                                "A visit, an event or a task, and what one is asked there")
                        .asks(asked.readOccurrence(), RouteTable::occurrence)
                        .page(OccurrencePage.class, views.occurrence()::of),
                route("/cohorts/{cohort}/documents", "The documents of a cohort")
                        .asks(asked.listDocuments(), RouteTable::cohort)
                        .page(DocumentsPage.class, views.documents()::of),
                route("/cohorts/{cohort}/documents/{document}", "A document")
                        .asks(asked.readDocument(), RouteTable::document)
                        .page(DocumentPage.class, views.document()::of),
                route("/work", "What one is asked")
                        .asks(asked.readWork(), RouteTable::instance)
                        .page(WorkPage.class, views.work()::of),
                route("/directory", "The directory of the partnership")
                        .asksAll(List.of(asked.readDirectory()), caller -> caller)
                        .page(DirectoryPage.class, this::directory),
                route("/themes", "The themes of the partnership, who is strong in each and who asks for help")
                        .asks(asked.readDirectory(), RouteTable::wanted)
                        .page(TaxonomyPage.class, views.directory()::themes),
                route("/directory/{organisation}", "An organisation, what it can share, and who could help it")
                        .asks(asked.readOrganisation(), RouteTable::organisation)
                        .page(ListedPage.class, views.directory()::of),
                route("/impact", "What the latest year came to")
                        .asks(asked.readImpactReport(), none -> new Question.OfYear(""))
                        .page(DocumentPage.class, views.document()::of),
                route("/impact/{year}", "What a year came to, over all programmes")
                        .asks(asked.readImpactReport(), RouteTable::year)
                        .page(DocumentPage.class, views.document()::of),
                route("/awards", "What people and organisations hold")
                        .asks(asked.listAwards(), RouteTable::instance)
                        .page(AwardsPage.class, views.awards()::of),
                route("/places", "The places that people choose themselves")
                        .asks(asked.listPlaces(), RouteTable::instance)
                        .page(PlacesPage.class, views.places()::of),
                route("/as", "Who one is, where nobody signs in").page(ActorsPage.class, views.actors()::of),
                route("/language", "The language of programme files")
                        .asks(asked.describeLanguage(), RouteTable::instance)
                        .page(LanguagePage.class, grammar -> views.language().of(Reference.of(grammar))),
                route("/plugins", "What is installed and what was refused")
                        .asks(asked.listPlugins(), RouteTable::instance)
                        .page(PluginsPage.class, views.plugins()::of));
    }

    private List<Route> forms() {
        return List.of(
                Route.post("/cohorts/{cohort}/course/{occurrence}", "Keeps what one gives at a visit, event or task")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.readOccurrence(), asked.keepEntry()), records::keep),
                Route.post("/cohorts/{cohort}/course/{occurrence}/day", "Sets the day of a visit or an event")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.setDay(), asked.readOccurrence()), records::setDay),
                Route.post("/cohorts/{cohort}/course/{occurrence}/attendance", "Marks who was at a visit or an event")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.markAttendance(), asked.readOccurrence()), records::mark),
                Route.post("/cohorts/{cohort}/course/{occurrence}/people", "Names somebody who takes part")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.namePerson(), asked.readOccurrence()), records::name),
                Route.post("/cohorts/{cohort}/entries/{entry}/strike", "Takes a note away")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.strikeEntry()), records::strike),
                Route.post("/cohorts/{cohort}/documents/{document}/sign", "Passes a document on")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.signDocument(), asked.readDocument()), signatures::sign),
                Route.post("/cohorts/{cohort}/documents/{document}/give-back", "Gives a document back")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.giveDocumentBack(), asked.readDocument()), signatures::giveBack),
                Route.post("/cohorts/{cohort}/documents/{document}/share", "Shares a document with another team")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.shareDocument(), asked.readDocument()), signatures::share),
                Route.post("/cohorts/{cohort}/documents/{document}/comments", "Comments on a draft")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.commentOnDocument(), asked.readDocument()), signatures::comment),
                Route.post("/cohorts/{cohort}/documents/{document}/comments/{comment}", "Answers a comment")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.answerComment(), asked.readDocument()), signatures::answer),
                Route.post("/awards", "Asks to keep an award, renews it or ends it")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.decideOnAward(), asked.listAwards()), decisions::decide),
                Route.post("/awards/given", "Gives an award by hand")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.giveAward(), asked.listAwards()), decisions::give),
                Route.post("/places", "Takes an open place or gives it up")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.takePlace(), asked.givePlaceUp(), asked.listPlaces()), places::book),
                Route.post("/cohorts/{cohort}/edition/{programme}/{edition}", "Moves a cohort to another edition")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(asked.moveCohort(), asked.previewMove()), moving::move),
                Route.post("/as", "Chooses who one is").to(AT_THIS_COMPUTER).form(List.of(), DemoIdentity::keep));
    }

    private List<Route> data() {
        return List.of(
                route("/api/v1/programmes", "The programmes that can be run")
                        .saying("Each with its editions and its cohorts.")
                        .asks(asked.listProgrammes(), RouteTable::instance)
                        .data(ProgrammesResponse.class, ProgrammesResponse::of),
                route("/api/v1/programmes/{programme}/{edition}", "One edition of a programme")
                        .saying("Who takes part, what happens when, what is written and rated, and what comes of it.")
                        .asks(asked.readEdition(), RouteTable::edition)
                        .data(ProgrammeResponse.class, found -> ProgrammeResponse.of(found.edition())),
                route("/api/v1/cohorts", "The cohorts of this instance")
                        .saying("A cohort is one running of a programme; its id stands in the addresses below it.")
                        .asks(asked.listCohorts(), RouteTable::instance)
                        .data(CohortsResponse.class, CohortsResponse::of),
                route("/api/v1/cohorts/{cohort}", "A cohort: its organisations, teams and days")
                        .saying("What was written in it is told at its visits, as far as whoever asks may see it.")
                        .asks(asked.readCohort(), RouteTable::cohort)
                        .data(CohortResponse.class, CohortResponse::of),
                route("/api/v1/cohorts/{cohort}/edition", "The editions to which a running cohort can be moved")
                        .saying("For the organiser alone.")
                        .asks(asked.listMoves(), RouteTable::cohort)
                        .data(MovesResponse.class, MovesResponse::of),
                Route.post("/api/v1/cohorts/{cohort}/edition", "Moves a running cohort to another edition")
                        .saying("For the organiser alone, and only as a preview told it: where somebody wrote something"
                                + " meanwhile that matters to it, nothing is moved.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.moveCohort(), asked.readCohort()), moving::moveData)
                        .sent(MoveCohortRequest.class, CohortResponse.class, CohortResponse::of),
                route(
                                "/api/v1/cohorts/{cohort}/edition/{programme}/{edition}",
                                "What becomes of a cohort in another edition")
                        .saying("What changes, what carries over, or why the cohort has to stay; nothing is changed.")
                        .asks(asked.previewMove(), MoveHandler::of)
                        .data(MoveResponse.class, MoveResponse::of),
                route("/api/v1/cohorts/{cohort}/themes", "What the organisations of a cohort wrote")
                        .saying("The headings under which each organisation filed its notes.")
                        .asks(asked.readThemes(), RouteTable::cohort)
                        .data(ThemesResponse.class, ThemesResponse::of),
                route("/api/v1/cohorts/{cohort}/statistics/{instrument}", "What a cohort answered to an instrument")
                        .saying("Items that too few answered are named and their figures withheld.")
                        .asks(asked.tabulateInstrument(), RouteTable::instrument)
                        .data(InstrumentTableResponse.class, RouteTable::wire),
                route("/api/v1/work", "What one is asked")
                        .saying("Everything that whoever asks is to write, rate or choose, with the ids and versions of"
                                + " the entries it is kept as.")
                        .asks(asked.readWork(), RouteTable::instance)
                        .data(WorkResponse.class, WorkResponse::of),
                route("/api/v1/cohorts/{cohort}/course/{occurrence}", "A visit, an event or a task")
                        .saying("Its day, its plan, and what was given there as far as whoever asks may see it.")
                        .asks(asked.readOccurrence(), RouteTable::occurrence)
                        .data(OccurrenceResponse.class, OccurrenceResponse::of),
                Route.put(
                                "/api/v1/cohorts/{cohort}/course/{occurrence}/attendance",
                                "Marks who was at a visit or an event")
                        .saying(
                                "Whoever chairs, hosts or organises it marks all who were there, and names those who were"
                                        + " marked when it was read, so that nobody's change is lost.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.markAttendance(), asked.readOccurrence()), records::markData)
                        .sent(AttendanceRequest.class, OccurrenceResponse.class, occurrence -> occurrence),
                Route.put("/api/v1/cohorts/{cohort}/course/{occurrence}/day", "Sets the day of a visit or an event")
                        .saying("The host and the organiser may set that of a visit, the organiser that of an event. It"
                                + " names the day it takes the place of, so that nobody's change is lost.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.setDay(), asked.readOccurrence()), records::setDayData)
                        .sent(DayRequest.class, OccurrenceResponse.class, occurrence -> occurrence),
                Route.post("/api/v1/cohorts/{cohort}/course/{occurrence}/people", "Names somebody who takes part")
                        .saying("For the organisation for which whoever asks is asked to, in a new seat or in the place"
                                + " of the person who was read there.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.namePerson(), asked.readCohort()), records::nameData)
                        .sent(PersonRequest.class, SeatResponse.class, seat -> seat),
                route("/api/v1/cohorts/{cohort}/entries/{entry}", "What somebody gave at a visit, event or task")
                        .saying("An entry that whoever asks may not see is not there for them.")
                        .asks(asked.readEntry(), RouteTable::entry)
                        .data(EntryResponse.class, found -> EntryResponse.of(found.entry(), found.isAuthorKnown())),
                Route.put("/api/v1/cohorts/{cohort}/entries/{entry}", "Keeps what one gives at a visit, event or task")
                        .saying("A new entry has version 0; a change names the version it is based on and, where"
                                + " somebody else was first, is answered with what is kept and what was sent.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.keepEntry(), asked.readEntry()), records::keepData)
                        .sent(EntryRequest.class, EntryResponse.class, entry -> entry),
                Route.delete("/api/v1/cohorts/{cohort}/entries/{entry}", "Takes one's note away")
                        .saying("It names the version that was read. A note on which something rests stays.")
                        .to(AT_THIS_COMPUTER)
                        .gone(List.of(asked.strikeEntry()), records::strikeData),
                route("/api/v1/cohorts/{cohort}/documents", "The documents of a cohort that one may read")
                        .saying("A draft is there for those who sign it off, and for its audience once released.")
                        .asks(asked.listDocuments(), RouteTable::cohort)
                        .data(DocumentsResponse.class, DocumentsResponse::of),
                route("/api/v1/cohorts/{cohort}/documents/{document}", "A document")
                        .saying("Its whole text as it stands now, how far it has come, and for those who sign it off"
                                + " what was said of it on the way.")
                        .asks(asked.readDocument(), RouteTable::document)
                        .data(DocumentDetailResponse.class, DocumentDetailResponse::of),
                Route.post("/api/v1/cohorts/{cohort}/documents/{document}/sign", "Passes a document on")
                        .saying("After the last stage of its sign-off it is released. It names the stage that was read,"
                                + " and answers with the documents that whoever passed it on may still read.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.signDocument(), asked.listDocuments()), signatures::signData)
                        .sent(SignatureRequest.class, DocumentsResponse.class, documents -> documents),
                Route.post("/api/v1/cohorts/{cohort}/documents/{document}/share", "Shares a document with another team")
                        .saying(
                                "With a team of another cohort that can draw on it, or no longer. The host shares it once"
                                        + " it is released, or whoever organises the cohort.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.shareDocument(), asked.readDocument()), signatures::shareData)
                        .sent(ShareRequest.class, DocumentDetailResponse.class, paper -> paper),
                Route.post("/api/v1/cohorts/{cohort}/documents/{document}/give-back", "Gives a document back")
                        .saying("To an earlier stage of its sign-off, with the reason; a released one is taken back so."
                                + " It answers with the documents that whoever gave it back may still read.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.giveDocumentBack(), asked.listDocuments()), signatures::giveBackData)
                        .sent(GivenBackRequest.class, DocumentsResponse.class, documents -> documents),
                Route.post("/api/v1/cohorts/{cohort}/documents/{document}/comments", "Comments on a draft")
                        .saying(
                                "On one of its passages, for those who sign it off and nobody else. Those who draft answer"
                                        + " each comment before it is passed on again.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.commentOnDocument(), asked.readDocument()), signatures::commentData)
                        .sent(CommentRequest.class, DocumentDetailResponse.class, paper -> paper),
                Route.post(
                                "/api/v1/cohorts/{cohort}/documents/{document}/comments/{comment}/answer",
                                "Answers a comment on a draft")
                        .saying("What it asks was done in the notes the draft is made of, or all is left as it is.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.answerComment(), asked.readDocument()), signatures::answerData)
                        .sent(AnswerRequest.class, DocumentDetailResponse.class, paper -> paper),
                route("/api/v1/impact/{year}", "What a school year came to")
                        .saying("Over all programmes, beside the year before, as far as whoever asks may see it.")
                        .asks(asked.readImpactReport(), RouteTable::year)
                        .data(ImpactResponse.class, ImpactResponse::of),
                route("/api/v1/directory", "The directory of the partnership")
                        .saying("Its organisations, and what each can share as far as whoever asks may see it.")
                        .asks(asked.readDirectory(), RouteTable::wanted)
                        .data(DirectoryResponse.class, DirectoryResponse::of),
                route("/api/v1/directory/{organisation}", "An organisation, and who could help it")
                        .saying("Who is strong in the themes on which it looks for help.")
                        .asks(asked.readOrganisation(), RouteTable::organisation)
                        .data(HelpResponse.class, HelpResponse::of),
                route("/api/v1/awards", "What people and organisations hold")
                        .saying("As far as whoever asks may know of it: what is listed for the partnership, what is"
                                + " theirs, and all of it for those who run the programmes.")
                        .asks(asked.listAwards(), RouteTable::instance)
                        .data(AwardsResponse.class, AwardsResponse::of),
                Route.post("/api/v1/awards", "Asks to keep an award, renews it or ends it")
                        .saying("Its holder asks; those who run the programmes renew and end.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.decideOnAward(), asked.listAwards()), decisions::decideData)
                        .sent(DecisionRequest.class, AwardsResponse.class, AwardsResponse::of),
                Route.post("/api/v1/awards/given", "Gives an award by hand")
                        .saying("For what somebody earned elsewhere, with its evidence.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.giveAward(), asked.listAwards()), decisions::giveData)
                        .sent(GivenRequest.class, AwardsResponse.class, AwardsResponse::of),
                route("/api/v1/places", "The places that people choose themselves")
                        .saying(
                                "Over all cohorts, until their first day; with what stands against whoever asks taking them.")
                        .asks(asked.listPlaces(), RouteTable::instance)
                        .data(PlacesResponse.class, PlacesResponse::of),
                Route.post("/api/v1/cohorts/{cohort}/places", "Takes an open place or gives it up")
                        .saying(
                                "For oneself. A place is given up before its first day, and before anything was given there.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(asked.takePlace(), asked.givePlaceUp(), asked.listPlaces()), places::bookData)
                        .sent(PlaceRequest.class, PlacesResponse.class, PlacesResponse::of),
                route("/api/v1/plugins", "What is installed and what was refused")
                        .saying("A refused file is told with its cause and cure.")
                        .asks(asked.listPlugins(), RouteTable::instance)
                        .data(PluginsResponse.class, PluginsResponse::of));
    }

    private List<Route> files() {
        List<Route> routes = new ArrayList<>(List.of(
                route("/programmes/{programme}/{edition}/programme.yaml", "The file of an edition")
                        .asks(asked.readEditionFile(), RouteTable::edition)
                        .file(source -> Download.shown("text/plain;charset=utf-8", source.text())),
                route("/cohorts/{cohort}/themes.csv", "The themes of a cohort for a spreadsheet")
                        .asks(asked.readThemes(), RouteTable::cohort)
                        .file(themes -> Download.kept(
                                "text/csv;charset=utf-8",
                                ThemesView.csv(themes),
                                Addresses.fileName(themes.cohort().id(), "themes") + ".csv")),
                route("/cohorts/{cohort}/statistics/{instrument}.csv", "The figures of an instrument for a spreadsheet")
                        .asks(asked.tabulateInstrument(), RouteTable::instrument)
                        .file(table -> Download.kept(
                                "text/csv;charset=utf-8", TableCsv.of(table.table()), fileName(table) + ".csv")),
                route("/cohorts/{cohort}/statistics/{instrument}.json", "The figures of an instrument as JSON")
                        .asks(asked.tabulateInstrument(), RouteTable::instrument)
                        .file(table ->
                                Download.kept("application/json", Json.write(wire(table)), fileName(table) + ".json")),
                route("/language/schema.json", "The JSON Schema of programme files")
                        .asks(asked.describeLanguage(), RouteTable::instance)
                        .file(grammar -> Download.shown("application/schema+json", Json.write(JsonSchema.of(grammar)))),
                route("/static/{file}", "The style and the drawings of the pages")
                        .file(one -> files.file(one.part("file"), one.query())),
                route("/static/fonts/{file}", "The typefaces of the pages")
                        .file(one -> files.file("fonts/" + one.part("file"), one.query()))));
        for (DocumentFormat format : formats.all()) {
            String name = format.address();
            routes.add(route("/cohorts/{cohort}/documents/" + name + "/{document}", "A document as " + format.title())
                    .asks(asked.readDocument(), RouteTable::document)
                    .file(found -> written(found, format)));
            routes.add(route("/impact/" + name + "/{year}", "What a year came to, as " + format.title())
                    .asks(asked.readImpactReport(), RouteTable::year)
                    .file(found -> written(found, format)));
        }
        return routes;
    }

    private static Download written(DocumentService.Found found, DocumentFormat format) {
        return Download.kept(
                format.mediaType(),
                written(format.write(found.document(), found.stamp())),
                Addresses.fileName(found.in().cohort().id(), found.subject().id()) + "." + format.ending());
    }

    private static Download written(ReadImpactReport.Found found, DocumentFormat format) {
        String name = Addresses.fileName("impact", found.year().label());
        return Download.kept(
                format.mediaType(),
                written(format.write(found.document(), new Stamp(found.latest(), name))),
                name + "." + format.ending());
    }

    /** The bytes of a file; the refusal names the plugin where it could not write the document. */
    private static byte[] written(Answer<byte[]> file) {
        return file.or(failure -> {
            throw new RejectedException(
                    "", failure.sentence() + " The other formats of the document are as they were.");
        });
    }

    private static InstrumentTableResponse wire(Tabulated table) {
        return InstrumentTableResponse.of(table.table(), table.withheld());
    }

    private static String fileName(Tabulated table) {
        return Addresses.fileName(table.cohort().id(), table.instrument().id());
    }

    private static Question.OfInstance instance(Request asked) {
        Objects.requireNonNull(asked);
        return new Question.OfInstance();
    }

    private static Question.OfEdition edition(Request asked) {
        return new Question.OfEdition(asked.name("programme"), asked.edition());
    }

    private static Question.OfHandbook handbook(Request asked, String role) {
        return new Question.OfHandbook(asked.name("programme"), asked.edition(), role);
    }

    private static Question.OfCohort cohort(Request asked) {
        return new Question.OfCohort(asked.name("cohort"));
    }

    private DirectoryPage directory(Caller caller) {
        Question.OfDirectory question = wanted(caller.asked());
        return views.directory().of(caller.read(asked.readDirectory(), question), question.wanted());
    }

    private static Question.OfDirectory wanted(Request asked) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : DirectoryView.FILTERS) {
            if (!asked.wanted(fact).isBlank()) {
                facts.put(fact, asked.wanted(fact));
            }
        }
        return new Question.OfDirectory(new Directory.Wanted(
                asked.wanted("words"),
                asked.wanted("theme"),
                facts,
                !asked.wanted("awarded").isEmpty()));
    }

    private static Question.OfYear year(Request asked) {
        return new Question.OfYear(asked.year());
    }

    private static Question.OfOrganisation organisation(Request asked) {
        return new Question.OfOrganisation(asked.name("organisation"));
    }

    private static Question.OfTeam team(Request asked) {
        return new Question.OfTeam(asked.name("cohort"), asked.name("team"));
    }

    private static Question.OfInstrument instrument(Request asked) {
        return new Question.OfInstrument(asked.name("cohort"), asked.name("instrument"));
    }

    private static Question.OfOccurrence occurrence(Request asked) {
        return new Question.OfOccurrence(asked.name("cohort"), asked.name("occurrence"));
    }

    private static Question.OfEntry entry(Request asked) {
        return new Question.OfEntry(asked.name("cohort"), asked.name("entry"));
    }

    private static Question.OfDocument document(Request asked) {
        return new Question.OfDocument(asked.name("cohort"), asked.name("document"));
    }

    private static Route.Draft route(String path, String summary) {
        return Route.get(path, summary).to(AT_THIS_COMPUTER);
    }
}
