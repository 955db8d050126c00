package org.criticalfriend.api.wire;

import java.util.List;
import org.criticalfriend.api.usecase.ReadOrganisation;
import org.criticalfriend.engine.directory.Listed;
import org.criticalfriend.spi.language.Means;

/** An organisation, and who is strong where it asks for help. */
@Means("an organisation of the directory, and who is strong where it asks for help")
public record HelpJson(
        @Means("the organisation") ListedJson organisation,
        @Means("theme by theme, as far as anybody is") List<Help> help) {

    public HelpJson {
        help = List.copyOf(help);
    }

    /** Who is strong in a theme. */
    @Means("who is strong in a theme")
    public record Help(
            @Means("the theme") String theme,
            @Means("their ids, those with an award first") List<String> organisations) {

        public Help {
            organisations = List.copyOf(organisations);
        }
    }

    public static HelpJson of(ReadOrganisation.Found found) {
        return new HelpJson(
                ListedJson.of(found.one()),
                found.strong().entrySet().stream()
                        .map(help -> new Help(
                                help.getKey(),
                                help.getValue().stream().map(Listed::id).toList()))
                        .toList());
    }
}
