package org.criticalfriend.api.programmes;

import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.programmes.Programmes.Listed;
import org.criticalfriend.spi.language.Description;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The programmes that can be run. */
@Description("the programmes that can be run")
public record ProgrammesResponse(
        @Description("in the order of their titles") List<Entry> programmes) {

    public ProgrammesResponse {
        programmes = List.copyOf(programmes);
    }

    /** One programme. */
    @Description("one programme, told by its newest edition")
    public record Entry(
            @Description("its id, the same in all editions") String programme,
            @Description("the name people see") String title,

            @Description("what it is, in a sentence or two") @Nullable
            String summary,

            @Description("its editions, the newest first") List<Edition> editions,

            @Description("the ids of its cohorts, those that began last first")
            List<String> cohorts) {

        public Entry {
            editions = List.copyOf(editions);
            cohorts = List.copyOf(cohorts);
        }
    }

    /** One edition. */
    @Description("one edition of a programme")
    public record Edition(
            @Description("its label") String edition,

            @Description("the plugin that brings it; null where it came with a cohort") @Nullable
            String plugin,

            @Description("where more is told about it") String address) {}

    public static ProgrammesResponse of(Programmes found) {
        List<Listed> programmes = found.all();
        return new ProgrammesResponse(
                programmes.stream().map(ProgrammesResponse::entry).toList());
    }

    private static Entry entry(Listed listed) {
        Programme newest = listed.newest().programme();
        return new Entry(
                newest.programme(),
                newest.title(),
                newest.summary() == null ? null : newest.summary().strip(),
                listed.editions().stream().map(ProgrammesResponse::edition).toList(),
                listed.cohorts().stream().map(cohort -> cohort.id()).toList());
    }

    private static Edition edition(KnownEdition edition) {
        Programme programme = edition.programme();
        return new Edition(
                programme.edition(),
                edition.plugin() == null ? null : edition.plugin().id(),
                Addresses.rest(Addresses.programme(programme.programme(), programme.edition())));
    }
}
