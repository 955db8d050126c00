package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.page.ProgrammePage;
import org.criticalfriend.api.page.ProgrammesPage;
import org.criticalfriend.api.usecase.CompareEditions;
import org.criticalfriend.api.usecase.KnownEdition;
import org.criticalfriend.api.usecase.ListPlugins;
import org.criticalfriend.api.usecase.ReadProgrammes;
import org.criticalfriend.api.view.ProgrammesView;
import org.criticalfriend.api.view.programme.ProgrammeView;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Download;
import org.criticalfriend.api.wire.ProgrammeJson;
import org.criticalfriend.api.wire.ProgrammesJson;

/** Programmes, as pages, as data and as files. */
final class ProgrammeHandlers {

    private final ReadProgrammes programmes;
    private final CompareEditions compare;
    private final ListPlugins plugins;
    private final ProgrammesView programmesView;
    private final ProgrammeView programmeView;

    @Inject
    ProgrammeHandlers(
            ReadProgrammes programmes,
            CompareEditions compare,
            ListPlugins plugins,
            ProgrammesView programmesView,
            ProgrammeView programmeView) {
        this.programmes = programmes;
        this.compare = compare;
        this.plugins = plugins;
        this.programmesView = programmesView;
        this.programmeView = programmeView;
    }

    ProgrammesPage index(Asked asked) {
        return programmesView.of(
                programmes.all(), programmes.unusable(), plugins.all().refused());
    }

    ProgrammePage edition(Asked asked) {
        KnownEdition edition = known(asked);
        return programmeView.of(
                edition, programmes.of(edition.programme().programme()), compare.withTheOneBefore(edition));
    }

    Download file(Asked asked) {
        return Download.shown(
                "text/plain;charset=utf-8",
                programmes.file(asked.name("programme"), asked.edition()).text());
    }

    ProgrammesJson indexData(Asked asked) {
        return ProgrammesJson.of(programmes.all());
    }

    ProgrammeJson editionData(Asked asked) {
        return ProgrammeJson.of(known(asked));
    }

    private KnownEdition known(Asked asked) {
        return programmes.one(asked.name("programme"), asked.edition());
    }
}
