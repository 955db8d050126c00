package org.criticalfriend.api.directory;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.MenuEntry;
import org.criticalfriend.engine.directory.Directory;

/** The directory of the partnership. */
public final class DirectoryFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(ReadDirectory.class);
        bind(ReadOrganisation.class);
        bind(DirectoryView.class);
    }

    @ProvidesIntoSet
    MenuEntry directory() {
        return MenuEntry.main("Directory", Addresses.DIRECTORY);
    }

    @ProvidesIntoSet
    MenuEntry themes() {
        return MenuEntry.foot("Themes", Addresses.THEMES);
    }

    @ProvidesIntoSet
    Routes routes(ReadDirectory readDirectory, ReadOrganisation readOrganisation, DirectoryView view) {
        return Routes.of(
                Area.PARTNERSHIP,
                Route.get("/directory", "The directory of the partnership")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(readDirectory), caller -> caller)
                        .page(DirectoryPage.class, caller -> {
                            ReadDirectory.Query question = wanted(caller.asked());
                            return view.of(caller.read(readDirectory, question), question.wanted());
                        }),
                Route.get("/themes", "The themes of the partnership, who is strong in each and who asks for help")
                        .to(AT_THIS_COMPUTER)
                        .asks(readDirectory, DirectoryFeature::wanted)
                        .page(TaxonomyPage.class, view::themes),
                Route.get("/directory/{organisation}", "An organisation, what it can share, and who could help it")
                        .to(AT_THIS_COMPUTER)
                        .asks(readOrganisation, DirectoryFeature::organisation)
                        .page(ListedPage.class, view::of),
                Route.get("/api/v1/directory", "The directory of the partnership")
                        .saying("Its organisations, and what each can share as far as whoever asks may see it.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readDirectory, DirectoryFeature::wanted)
                        .data(DirectoryResponse.class, DirectoryResponse::of),
                Route.get("/api/v1/directory/{organisation}", "An organisation, and who could help it")
                        .saying("Who is strong in the themes on which it looks for help.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readOrganisation, DirectoryFeature::organisation)
                        .data(HelpResponse.class, HelpResponse::of));
    }

    private static ReadDirectory.Query wanted(Request asked) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : DirectoryView.FILTERS) {
            if (!asked.wanted(fact).isBlank()) {
                facts.put(fact, asked.wanted(fact));
            }
        }
        return new ReadDirectory.Query(new Directory.Wanted(
                asked.wanted("words"),
                asked.wanted("theme"),
                facts,
                !asked.wanted("awarded").isEmpty()));
    }

    private static ReadOrganisation.Query organisation(Request asked) {
        return new ReadOrganisation.Query(asked.name("organisation"));
    }
}
