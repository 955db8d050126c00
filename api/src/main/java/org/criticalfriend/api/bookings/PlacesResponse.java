package org.criticalfriend.api.bookings;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.spi.language.Description;
import org.jspecify.annotations.Nullable;

/** The places that people choose themselves, as whoever asks is offered them. */
@Description("the places that people choose themselves, as whoever asks is offered them")
public record PlacesResponse(
        @Description("cohort by cohort, the soonest first") List<Offered> places) {

    public PlacesResponse {
        places = List.copyOf(places);
    }

    /** A place. */
    @Description("a place")
    public record Offered(
            @Description("the id of its cohort") String cohort,

            @Description("the id of the role or organisation that is placed")
            String part,

            @Description("the id of the team or visit; empty for the whole cohort")
            String at,

            @Description("who is visited, or the title of the team; empty for the whole cohort")
            String where,

            @Description("its visits and events") List<Stay> stays,

            @Description("how many can play it there; null for any number") @Nullable
            Integer most,

            @Description("how many have taken it") int taken,

            @Description("whether whoever asks has taken it")
            boolean isTheirs,

            @Description("what stands against their taking it; empty where they may")
            String against) {

        public Offered {
            stays = List.copyOf(stays);
        }

        static Offered of(ListPlaces.Offered offered) {
            OpenPlace place = offered.place();
            return new Offered(
                    offered.cohort().id(),
                    place.part().id(),
                    place.at(),
                    place.host()
                            .map(Place::name)
                            .or(() -> place.team().map(Team::title))
                            .orElse(""),
                    place.stays().stream().map(Stay::of).toList(),
                    place.most(),
                    place.taken().size(),
                    offered.isTheirs(),
                    offered.against());
        }
    }

    /** A visit or an event. */
    @Description("a visit or an event")
    public record Stay(
            @Description("its title") String title,

            @Description("its first day; null where none is agreed yet") @Nullable
            LocalDate first,

            @Description("its last day; null with it") @Nullable
            LocalDate last) {

        static Stay of(OpenPlace.Stay stay) {
            return new Stay(stay.title(), stay.first(), stay.last());
        }
    }

    public static PlacesResponse of(List<ListPlaces.Offered> offered) {
        return new PlacesResponse(offered.stream().map(Offered::of).toList());
    }
}
