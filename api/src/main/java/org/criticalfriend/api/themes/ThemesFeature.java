package org.criticalfriend.api.themes;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.api.access.CohortContext;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.CohortLinks;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.spi.programme.Note;

/** What the organisations of a cohort filed under themes. */
public final class ThemesFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ReadThemes.class);
        bind(ThemesView.class);
    }

    @ProvidesIntoSet
    CohortLinks ofCohort() {
        return in -> {
            List<String> titles = titles(in);
            return List.of(new CohortLinks.CohortLink(
                    new Link("Themes", Addresses.themes(in.cohort().id())),
                    titles.isEmpty() ? "No themes yet that you may see" : String.join("; ", titles)));
        };
    }

    /** The notes filed under themes of which there are some that the reader may see. */
    private static List<String> titles(CohortContext in) {
        Set<String> written = in.record().collected();
        return in.cohort().programme().notes().stream()
                .filter(note -> note.headings().contains("themes") && written.contains(note.id()))
                .map(Note::title)
                .toList();
    }

    @ProvidesIntoSet
    Routes routes(ReadThemes readThemes, ThemesView view) {
        return Routes.of(
                Area.FINDINGS,
                Route.get("/cohorts/{cohort}/themes", "What the organisations of a cohort wrote")
                        .to(AT_THIS_COMPUTER)
                        .asks(readThemes, Questions::cohort)
                        .page(ThemesPage.class, view::of),
                Route.get("/api/v1/cohorts/{cohort}/themes", "What the organisations of a cohort wrote")
                        .saying("The headings under which each organisation filed its notes.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readThemes, Questions::cohort)
                        .data(ThemesResponse.class, ThemesResponse::of),
                Route.get("/cohorts/{cohort}/themes.csv", "The themes of a cohort for a spreadsheet")
                        .to(AT_THIS_COMPUTER)
                        .asks(readThemes, Questions::cohort)
                        .file(themes -> Download.kept(
                                "text/csv;charset=utf-8",
                                ThemesView.csv(themes),
                                Addresses.fileName(themes.cohort().id(), "themes") + ".csv")));
    }
}
