package org.criticalfriend.api.wiring;

import com.google.inject.AbstractModule;
import jakarta.inject.Singleton;
import org.criticalfriend.api.usecase.AnswerComment;
import org.criticalfriend.api.usecase.Awards;
import org.criticalfriend.api.usecase.BeginDay;
import org.criticalfriend.api.usecase.Bookings;
import org.criticalfriend.api.usecase.Cohorts;
import org.criticalfriend.api.usecase.CommentOnDocument;
import org.criticalfriend.api.usecase.DecideOnAward;
import org.criticalfriend.api.usecase.DescribeLanguage;
import org.criticalfriend.api.usecase.Editions;
import org.criticalfriend.api.usecase.GiveAward;
import org.criticalfriend.api.usecase.GiveDocumentBack;
import org.criticalfriend.api.usecase.GivePlaceUp;
import org.criticalfriend.api.usecase.KeepEntry;
import org.criticalfriend.api.usecase.ListAwards;
import org.criticalfriend.api.usecase.ListCohorts;
import org.criticalfriend.api.usecase.ListDocuments;
import org.criticalfriend.api.usecase.ListMoves;
import org.criticalfriend.api.usecase.ListPlaces;
import org.criticalfriend.api.usecase.ListPlugins;
import org.criticalfriend.api.usecase.ListProgrammes;
import org.criticalfriend.api.usecase.MarkAttendance;
import org.criticalfriend.api.usecase.MoveCohort;
import org.criticalfriend.api.usecase.Moves;
import org.criticalfriend.api.usecase.NamePerson;
import org.criticalfriend.api.usecase.PreviewMove;
import org.criticalfriend.api.usecase.Publications;
import org.criticalfriend.api.usecase.ReadCohort;
import org.criticalfriend.api.usecase.ReadDirectory;
import org.criticalfriend.api.usecase.ReadDocument;
import org.criticalfriend.api.usecase.ReadEdition;
import org.criticalfriend.api.usecase.ReadEditionFile;
import org.criticalfriend.api.usecase.ReadEntry;
import org.criticalfriend.api.usecase.ReadHandbook;
import org.criticalfriend.api.usecase.ReadImpactReport;
import org.criticalfriend.api.usecase.ReadOccurrence;
import org.criticalfriend.api.usecase.ReadOrganisation;
import org.criticalfriend.api.usecase.ReadTeam;
import org.criticalfriend.api.usecase.ReadThemes;
import org.criticalfriend.api.usecase.ReadWork;
import org.criticalfriend.api.usecase.SetDay;
import org.criticalfriend.api.usecase.ShareDocument;
import org.criticalfriend.api.usecase.SignDocument;
import org.criticalfriend.api.usecase.StrikeEntry;
import org.criticalfriend.api.usecase.TabulateAnswers;
import org.criticalfriend.api.usecase.TabulateInstrument;
import org.criticalfriend.api.usecase.TakePlace;
import org.criticalfriend.api.usecase.UseCaseRunner;

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
