package org.criticalfriend.api.directory;

import java.util.List;
import org.criticalfriend.engine.access.Offices;
import org.criticalfriend.engine.directory.Listed;
import org.criticalfriend.spi.language.Description;

/** An organisation, and who is strong where it asks for help. */
@Description("an organisation of the directory, and who is strong where it asks for help")
public record HelpResponse(
        @Description("the organisation") ListedResponse organisation,
        @Description("theme by theme, as far as anybody is") List<Help> help,

        @Description("who runs and leads the hub that it is or belongs to")
        List<Office> offices,

        @Description("the ids of the organisations that belong to it; nothing where it is no hub")
        List<String> members) {

    public HelpResponse {
        help = List.copyOf(help);
        offices = List.copyOf(offices);
        members = List.copyOf(members);
    }

    /** Who is strong in a theme. */
    @Description("who is strong in a theme")
    public record Help(
            @Description("the theme") String theme,

            @Description("their ids, those with an award first")
            List<String> organisations) {

        public Help {
            organisations = List.copyOf(organisations);
        }
    }

    /** An office of the partnership, and who holds it. */
    @Description("an office of the partnership, and who holds it")
    public record Office(
            @Description("hub-manager or senior-partner") String office,

            @Description("the name of the hub it is held for")
            String hub,

            @Description("who holds it") String name) {

        static Office of(Offices.Held held) {
            return new Office(
                    held.office().id(), held.office().hub(), held.person().name());
        }
    }

    public static HelpResponse of(ReadOrganisation.Found found) {
        return new HelpResponse(
                ListedResponse.of(found.one()),
                found.strong().entrySet().stream()
                        .map(help -> new Help(
                                help.getKey(),
                                help.getValue().stream().map(Listed::id).toList()))
                        .toList(),
                found.offices().stream().map(Office::of).toList(),
                found.members().stream().map(Listed::id).toList());
    }
}
