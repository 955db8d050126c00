package org.criticalfriend.api.wire;

import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.api.usecase.ListPlaces;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.spi.language.Means;
import org.jspecify.annotations.Nullable;

/** The places that people choose themselves, as whoever asks is offered them. */
@Means("the places that people choose themselves, as whoever asks is offered them")
public record PlacesJson(
        @Means("cohort by cohort, the soonest first") List<Offered> places) {

    public PlacesJson {
        places = List.copyOf(places);
    }

    /** A place. */
    @Means("a place")
    public record Offered(
            @Means("the id of its cohort") String cohort,

            @Means("the id of the role or organisation that is placed")
            String part,

            @Means("the id of the team or visit; empty for the whole cohort")
            String at,

            @Means("who is visited, or the title of the team; empty for the whole cohort")
            String where,

            @Means("its visits and events") List<Stay> stays,

            @Means("how many can play it there; null for any number") @Nullable
            Integer most,

            @Means("how many have taken it") int taken,
            @Means("whether whoever asks has taken it") boolean isTheirs,

            @Means("what stands against their taking it; empty where they may")
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
    @Means("a visit or an event")
    public record Stay(
            @Means("its title") String title,

            @Means("its first day; null where none is agreed yet") @Nullable
            LocalDate first,

            @Means("its last day; null with it") @Nullable LocalDate last) {

        static Stay of(OpenPlace.Stay stay) {
            return new Stay(stay.title(), stay.first(), stay.last());
        }
    }

    public static PlacesJson of(List<ListPlaces.Offered> offered) {
        return new PlacesJson(offered.stream().map(Offered::of).toList());
    }
}
