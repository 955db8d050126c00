package org.criticalfriend.api.impact;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.MenuEntry;
import org.criticalfriend.api.layout.TemplatePage;
import org.criticalfriend.engine.composition.DocumentFormats;
import org.criticalfriend.spi.document.Stamp;

/** What a school year came to, over all programmes. */
public final class ImpactFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ReadImpactReport.class);
        bind(ImpactView.class);
    }

    @ProvidesIntoSet
    MenuEntry menu() {
        return MenuEntry.foot("Impact report", Addresses.IMPACT);
    }

    @ProvidesIntoSet
    Routes routes(ReadImpactReport readImpactReport, ImpactView view) {
        return Routes.of(
                Area.PARTNERSHIP,
                Route.get("/impact", "What the latest year came to")
                        .to(AT_THIS_COMPUTER)
                        .asks(readImpactReport, asked -> new ReadImpactReport.Query(""))
                        .page(TemplatePage.class, view::of),
                Route.get("/impact/{year}", "What a year came to, over all programmes")
                        .to(AT_THIS_COMPUTER)
                        .asks(readImpactReport, ImpactFeature::year)
                        .page(TemplatePage.class, view::of),
                Route.get("/api/v1/impact/{year}", "What a school year came to")
                        .saying("Over all programmes, beside the year before, as far as whoever asks may see it.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readImpactReport, ImpactFeature::year)
                        .data(ImpactResponse.class, ImpactResponse::of));
    }

    @ProvidesIntoSet
    Routes files(ReadImpactReport readImpactReport, DocumentFormats formats) {
        return new Routes(formats.all().stream()
                .map(format -> Route.get(
                                "/impact/" + format.address() + "/{year}", "What a year came to, as " + format.title())
                        .to(AT_THIS_COMPUTER)
                        .asks(readImpactReport, ImpactFeature::year)
                        .file(found -> {
                            String name =
                                    Addresses.fileName("impact", found.year().label());
                            return Download.of(format, found.document(), new Stamp(found.latest(), name), name);
                        }))
                .toList());
    }

    private static ReadImpactReport.Query year(Request asked) {
        return new ReadImpactReport.Query(asked.year());
    }
}
