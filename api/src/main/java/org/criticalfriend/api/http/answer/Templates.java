package org.criticalfriend.api.http.answer;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.api.layout.TemplatePage;
import org.criticalfriend.api.layout.Who;

/** The templates of the pages, compiled when the host was built. */
public final class Templates {

    private static final String PACKAGE = "org.criticalfriend.api.template";
    private static final String PAGE = "Page";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    @Inject
    public Templates() {}

    /** A page as HTML, written by the template it names, or else by that of its name: {@code statistics.StatisticsPage} is written by {@code statistics/statistics.jte}. */
    public String write(Record page, Who who) {
        StringOutput html = new StringOutput(32_768);
        if (page instanceof TemplatePage shown) {
            Map<String, Object> values = new HashMap<>(shown.values());
            values.put("frame", shown.frame());
            values.put("who", who);
            engine.render(shown.template() + ".jte", values, html);
        } else {
            engine.render(nameOf(page.getClass()), Map.of("page", page, "who", who), html);
        }
        return html.toString();
    }

    private static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        if (!name.endsWith(PAGE)) {
            throw new IllegalArgumentException(name + " is no page");
        }
        String feature = type.getPackageName().replaceAll(".*\\.", "");
        return feature + "/" + name.substring(0, name.length() - PAGE.length()).toLowerCase(Locale.ROOT) + ".jte";
    }
}
