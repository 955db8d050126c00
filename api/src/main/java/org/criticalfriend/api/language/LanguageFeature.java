package org.criticalfriend.api.language;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.answer.Json;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Download;
import org.criticalfriend.api.http.route.Questions;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.MenuEntry;
import org.criticalfriend.engine.language.manual.JsonSchema;
import org.criticalfriend.engine.language.manual.Reference;

/** The language of programme files. */
public final class LanguageFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(DescribeLanguage.class);
        bind(LanguageView.class);
    }

    @ProvidesIntoSet
    MenuEntry menu() {
        return MenuEntry.foot("Language", Addresses.LANGUAGE);
    }

    @ProvidesIntoSet
    Routes routes(DescribeLanguage describeLanguage, LanguageView view) {
        return Routes.of(
                Area.INSTALLATION,
                Route.get("/language", "The language of programme files")
                        .to(AT_THIS_COMPUTER)
                        .asks(describeLanguage, Questions::instance)
                        .page(LanguagePage.class, grammar -> view.of(Reference.of(grammar))),
                Route.get("/language/schema.json", "The JSON Schema of programme files")
                        .to(AT_THIS_COMPUTER)
                        .asks(describeLanguage, Questions::instance)
                        .file(grammar ->
                                Download.shown("application/schema+json", Json.write(JsonSchema.of(grammar)))));
    }
}
