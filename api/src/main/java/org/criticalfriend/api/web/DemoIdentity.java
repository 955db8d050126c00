package org.criticalfriend.api.web;

import jakarta.inject.Inject;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.page.ActorsPage;
import org.criticalfriend.api.usecase.Actors;
import org.criticalfriend.api.view.Frames;
import org.criticalfriend.api.web.route.Caller;
import org.criticalfriend.api.web.route.FormResult;
import org.criticalfriend.api.web.route.Request;

/** Who one is where nobody signs in: a choice that the browser keeps. */
final class DemoIdentity {

    private final Actors actors;
    private final Frames frames;

    @Inject
    DemoIdentity(Actors actors, Frames frames) {
        this.actors = actors;
        this.frames = frames;
    }

    ActorsPage of(Caller caller) {
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
                groups);
    }

    static FormResult keep(Caller caller) {
        return FormResult.done(Addresses.WORK)
                .with(Request.PERSON, caller.asked().field(Request.PERSON));
    }
}
