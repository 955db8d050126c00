package org.criticalfriend.api.web;

import com.google.inject.AbstractModule;
import jakarta.inject.Singleton;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.UseCaseRunner;
import org.criticalfriend.api.awards.Awards;
import org.criticalfriend.api.awards.DecideOnAward;
import org.criticalfriend.api.awards.GiveAward;
import org.criticalfriend.api.awards.ListAwards;
import org.criticalfriend.api.bookings.Bookings;
import org.criticalfriend.api.bookings.GivePlaceUp;
import org.criticalfriend.api.bookings.ListPlaces;
import org.criticalfriend.api.bookings.TakePlace;
import org.criticalfriend.api.cohorts.ListCohorts;
import org.criticalfriend.api.cohorts.ReadCohort;
import org.criticalfriend.api.directory.ReadDirectory;
import org.criticalfriend.api.directory.ReadOrganisation;
import org.criticalfriend.api.documents.ListDocuments;
import org.criticalfriend.api.documents.ReadDocument;
import org.criticalfriend.api.edition.ReadEdition;
import org.criticalfriend.api.editions.ListMoves;
import org.criticalfriend.api.editions.MoveCohort;
import org.criticalfriend.api.editions.Moves;
import org.criticalfriend.api.editions.PreviewMove;
import org.criticalfriend.api.handbook.ReadHandbook;
import org.criticalfriend.api.impact.ReadImpactReport;
import org.criticalfriend.api.language.DescribeLanguage;
import org.criticalfriend.api.plugins.ListPlugins;
import org.criticalfriend.api.programmes.Editions;
import org.criticalfriend.api.programmes.ListProgrammes;
import org.criticalfriend.api.programmes.Publications;
import org.criticalfriend.api.programmes.ReadEditionFile;
import org.criticalfriend.api.signoff.AnswerComment;
import org.criticalfriend.api.signoff.CommentOnDocument;
import org.criticalfriend.api.signoff.GiveDocumentBack;
import org.criticalfriend.api.signoff.ShareDocument;
import org.criticalfriend.api.signoff.SignDocument;
import org.criticalfriend.api.statistics.TabulateAnswers;
import org.criticalfriend.api.statistics.TabulateInstrument;
import org.criticalfriend.api.teams.ReadTeam;
import org.criticalfriend.api.themes.ReadThemes;
import org.criticalfriend.api.visits.KeepEntry;
import org.criticalfriend.api.visits.MarkAttendance;
import org.criticalfriend.api.visits.NamePerson;
import org.criticalfriend.api.visits.ReadEntry;
import org.criticalfriend.api.visits.ReadOccurrence;
import org.criticalfriend.api.visits.SetDay;
import org.criticalfriend.api.visits.StrikeEntry;
import org.criticalfriend.api.work.ReadWork;

/** What the host can be asked. */
public final class UseCaseModule extends AbstractModule {

    @Override
    protected void configure() {
        // One of each for all: it remembers what it has read and worked out.
        bind(Publications.class).in(Singleton.class);
        bind(Editions.class).in(Singleton.class);
        bind(Cohorts.class).in(Singleton.class);
        bind(UseCaseRunner.class);
        bind(BeginDay.class);
        bind(ListProgrammes.class);
        bind(ReadEdition.class);
        bind(ReadEditionFile.class);
        bind(ReadHandbook.class);
        bind(ListCohorts.class);
        bind(ReadCohort.class);
        bind(Moves.class);
        bind(ListMoves.class);
        bind(PreviewMove.class);
        bind(MoveCohort.class);
        bind(ReadTeam.class);
        bind(ReadThemes.class);
        bind(TabulateAnswers.class);
        bind(TabulateInstrument.class);
        bind(ReadOccurrence.class);
        bind(ReadWork.class);
        bind(ReadEntry.class);
        bind(KeepEntry.class);
        bind(StrikeEntry.class);
        bind(SetDay.class);
        bind(NamePerson.class);
        bind(MarkAttendance.class);
        bind(ListDocuments.class);
        bind(ReadDocument.class);
        bind(SignDocument.class);
        bind(GiveDocumentBack.class);
        bind(CommentOnDocument.class);
        bind(AnswerComment.class);
        bind(ShareDocument.class);
        bind(Awards.class).in(Singleton.class);
        bind(ListAwards.class);
        bind(Bookings.class).in(Singleton.class);
        bind(ListPlaces.class);
        bind(TakePlace.class);
        bind(GivePlaceUp.class);
        bind(DecideOnAward.class);
        bind(GiveAward.class);
        bind(ReadDirectory.class);
        bind(ReadOrganisation.class);
        bind(ReadImpactReport.class);
        bind(DescribeLanguage.class);
        bind(ListPlugins.class);
    }
}
