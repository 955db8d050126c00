package org.criticalfriend.api.teams;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;

/** A team of a cohort. */
public final class TeamsFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ReadTeam.class);
        bind(TeamView.class);
    }

    @ProvidesIntoSet
    Routes routes(ReadTeam readTeam, TeamView view) {
        return Routes.of(
                Area.COHORTS,
                Route.get("/cohorts/{cohort}/teams/{team}", "A team and what its organisations wrote")
                        .to(AT_THIS_COMPUTER)
                        .asks(readTeam, asked -> new ReadTeam.Query(asked.name("cohort"), asked.name("team")))
                        .page(TeamPage.class, view::of));
    }
}
