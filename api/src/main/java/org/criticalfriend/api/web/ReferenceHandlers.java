package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import org.criticalfriend.api.page.LanguagePage;
import org.criticalfriend.api.page.PluginsPage;
import org.criticalfriend.api.usecase.DescribeLanguage;
import org.criticalfriend.api.usecase.ListPlugins;
import org.criticalfriend.api.view.LanguageView;
import org.criticalfriend.api.view.PluginsView;
import org.criticalfriend.api.web.route.Asked;
import org.criticalfriend.api.web.route.Download;
import org.criticalfriend.api.wire.Json;
import org.criticalfriend.api.wire.PluginsJson;

/** What the instance says of itself: its language and its plugins. */
final class ReferenceHandlers {

    private final DescribeLanguage language;
    private final ListPlugins plugins;
    private final LanguageView languageView;
    private final PluginsView pluginsView;

    @Inject
    ReferenceHandlers(
            DescribeLanguage language, ListPlugins plugins, LanguageView languageView, PluginsView pluginsView) {
        this.language = language;
        this.plugins = plugins;
        this.languageView = languageView;
        this.pluginsView = pluginsView;
    }

    LanguagePage language(Asked asked) {
        return languageView.of(language.reference());
    }

    Download schema(Asked asked) {
        return Download.shown("application/schema+json", Json.write(language.schema()));
    }

    PluginsPage plugins(Asked asked) {
        return pluginsView.of(plugins.all());
    }

    PluginsJson pluginsData(Asked asked) {
        return PluginsJson.of(plugins.all());
    }
}
