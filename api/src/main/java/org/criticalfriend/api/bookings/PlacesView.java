package org.criticalfriend.api.bookings;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.booking.OpenPlace;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.language.prose.Times;

/** The places that people choose themselves. */
public final class PlacesView {

    private final Frames frames;
    private final Ids ids;

    @Inject
    public PlacesView(Frames frames, Ids ids) {
        this.frames = frames;
        this.ids = ids;
    }

    /** What is offered. */
    public PlacesPage of(List<ListPlaces.Offered> offered) {
        return of(offered, List.of());
    }

    /** The same with what was refused. */
    public PlacesPage of(List<ListPlaces.Offered> offered, List<String> problems) {
        Map<Cohort, List<ListPlaces.Offered>> byCohort = offered.stream()
                .collect(Collectors.groupingBy(ListPlaces.Offered::cohort, LinkedHashMap::new, Collectors.toList()));
        return new PlacesPage(
                frames.work("Open places").withLead(lead(offered)),
                problems,
                Addresses.PLACES,
                byCohort.entrySet().stream()
                        .map(group -> new PlacesPage.Group(
                                new Link(
                                        group.getKey().title(),
                                        Addresses.cohort(group.getKey().id())),
                                group.getValue().stream().map(this::item).toList()))
                        .toList());
    }

    private static String lead(List<ListPlaces.Offered> offered) {
        long open = offered.stream().filter(one -> !one.place().isFull()).count();
        long theirs = offered.stream().filter(ListPlaces.Offered::isTheirs).count();
        String sentence = open == 0
                ? "No place is open at present. Places open once a cohort has its teams."
                : "Visits and events that still look for people. Choose what suits your days and what you would like to learn.";
        return theirs == 0
                ? sentence
                : sentence + " " + English.sentence("You have taken " + English.count((int) theirs, "place"));
    }

    private PlacesPage.Item item(ListPlaces.Offered offered) {
        OpenPlace place = offered.place();
        return new PlacesPage.Item(
                title(place),
                place.stays().stream().map(PlacesView::stay).toList(),
                free(place),
                offered.isTheirs() ? "Give this place up" : offered.mayTake() ? "Take this place" : "",
                offered.isTheirs() || offered.mayTake() ? "" : offered.against(),
                !offered.isTheirs(),
                offered.cohort().id(),
                place.part().id(),
                place.at(),
                ids.next());
    }

    private static String title(OpenPlace place) {
        String where = place.host()
                .map(Place::name)
                .or(() -> place.team().map(Team::title))
                .orElse("");
        return place.title() + (where.isEmpty() ? "" : ", " + where);
    }

    private static String stay(OpenPlace.Stay stay) {
        LocalDate first = stay.first();
        LocalDate last = stay.last();
        if (first == null || last == null) {
            return stay.title() + ": no day is agreed yet";
        }
        return stay.title() + ": " + Times.date(first) + (last.equals(first) ? "" : " to " + Times.date(last));
    }

    private static String free(OpenPlace place) {
        int taken = place.taken().size();
        Integer most = place.most();
        if (most == null) {
            return taken == 0 ? "Nobody has taken one yet" : English.count(taken, "place") + " taken";
        }
        return most <= taken ? "Full" : most - taken + " of " + most + (most == 1 ? " place free" : " places free");
    }
}
