package org.criticalfriend.api.identity;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.criticalfriend.api.access.Actors;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Caller;
import org.criticalfriend.api.http.route.FormResult;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.layout.Frames;

/** Who one is where nobody signs in: a choice that the browser keeps. */
public final class DemoIdentity {

    private static final String ONWARD = "to";
    private static final Pattern PAGE = Pattern.compile("/(?:[A-Za-z0-9.~-][A-Za-z0-9.~/?=&%+-]*)?");

    private final Actors actors;
    private final Frames frames;

    @Inject
    public DemoIdentity(Actors actors, Frames frames) {
        this.actors = actors;
        this.frames = frames;
    }

    public ActorsPage of(Caller caller) {
        List<ActorsPage.Group> groups = actors.choices().stream()
                .map(group -> new ActorsPage.Group(
                        group.title(),
                        group.choices().stream()
                                .map(choice -> new ActorsPage.Choice(
                                        choice.value(), choice.actor().name(), choice.part()))
                                .toList()))
                .toList();
        return new ActorsPage(
                frames.apart("Who are you?")
                        .withLead(
                                groups.isEmpty()
                                        ? "Whoever works at this computer is the local administrator."
                                        : "This is a demonstration: nobody signs in, and you can be anybody who takes"
                                                + " part."),
                Addresses.ACTORS,
                caller.actor().id(),
                onward(caller.asked().wanted(ONWARD)),
                groups);
    }

    public static FormResult keep(Caller caller) {
        return FormResult.done(onward(caller.asked().field(ONWARD)))
                .with(Request.PERSON, caller.asked().field(Request.PERSON));
    }

    /** A page of this host where somebody goes on; their work, where it names none. */
    private static String onward(String wanted) {
        return PAGE.matcher(wanted).matches() ? wanted : Addresses.WORK;
    }
}
