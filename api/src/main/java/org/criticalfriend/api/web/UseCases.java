package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.usecase.AnswerComment;
import org.criticalfriend.api.usecase.CommentOnDocument;
import org.criticalfriend.api.usecase.DecideOnAward;
import org.criticalfriend.api.usecase.DescribeLanguage;
import org.criticalfriend.api.usecase.GiveAward;
import org.criticalfriend.api.usecase.GiveDocumentBack;
import org.criticalfriend.api.usecase.KeepEntry;
import org.criticalfriend.api.usecase.ListAwards;
import org.criticalfriend.api.usecase.ListCohorts;
import org.criticalfriend.api.usecase.ListDocuments;
import org.criticalfriend.api.usecase.ListPlugins;
import org.criticalfriend.api.usecase.ListProgrammes;
import org.criticalfriend.api.usecase.NamePerson;
import org.criticalfriend.api.usecase.ReadCohort;
import org.criticalfriend.api.usecase.ReadDirectory;
import org.criticalfriend.api.usecase.ReadDocument;
import org.criticalfriend.api.usecase.ReadEdition;
import org.criticalfriend.api.usecase.ReadEditionFile;
import org.criticalfriend.api.usecase.ReadEntry;
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

/** What the routes can ask of the instance. */
record UseCases(
        ListProgrammes listProgrammes,
        ReadEdition readEdition,
        ReadEditionFile readEditionFile,
        ListCohorts listCohorts,
        ReadCohort readCohort,
        ReadTeam readTeam,
        ReadThemes readThemes,
        TabulateAnswers tabulateAnswers,
        TabulateInstrument tabulateInstrument,
        ReadOccurrence readOccurrence,
        ReadWork readWork,
        ReadEntry readEntry,
        KeepEntry keepEntry,
        StrikeEntry strikeEntry,
        SetDay setDay,
        NamePerson namePerson,
        ListDocuments listDocuments,
        ReadDocument readDocument,
        SignDocument signDocument,
        GiveDocumentBack giveDocumentBack,
        CommentOnDocument commentOnDocument,
        AnswerComment answerComment,
        ShareDocument shareDocument,
        ListAwards listAwards,
        DecideOnAward decideOnAward,
        GiveAward giveAward,
        ReadDirectory readDirectory,
        ReadOrganisation readOrganisation,
        ReadImpactReport readImpactReport,
        DescribeLanguage describeLanguage,
        ListPlugins listPlugins) {

    @Inject
    UseCases {}
}
