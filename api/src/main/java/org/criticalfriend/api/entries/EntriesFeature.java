package org.criticalfriend.api.entries;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.criticalfriend.api.http.answer.EntryResponse;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.visits.ReadOccurrence;

/** What people give at visits, events and tasks. */
public final class EntriesFeature extends AbstractModule {

    @Override
    protected void configure() {
        bind(KeepEntry.class);
        bind(ClosedEntries.class);
        bind(ReadEntry.class);
        bind(StrikeEntry.class);
        bind(EntryHandler.class);
    }

    @ProvidesIntoSet
    Routes routes(
            KeepEntry keepEntry,
            ReadEntry readEntry,
            StrikeEntry strikeEntry,
            ReadOccurrence readOccurrence,
            EntryHandler entries) {
        return Routes.of(
                Area.VISITS,
                Route.post("/cohorts/{cohort}/course/{occurrence}", "Keeps what one gives at a visit, event or task")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(readOccurrence, keepEntry), entries::keep),
                Route.post("/cohorts/{cohort}/entries/{entry}/strike", "Takes a note away")
                        .to(AT_THIS_COMPUTER)
                        .form(List.of(strikeEntry), entries::strike),
                Route.get("/api/v1/cohorts/{cohort}/entries/{entry}", "What somebody gave at a visit, event or task")
                        .saying("An entry that whoever asks may not see is not there for them.")
                        .to(AT_THIS_COMPUTER)
                        .asks(readEntry, asked -> new ReadEntry.Query(asked.name("cohort"), asked.name("entry")))
                        .data(EntryResponse.class, found -> EntryResponse.of(found.entry(), found.isAuthorKnown())),
                Route.put("/api/v1/cohorts/{cohort}/entries/{entry}", "Keeps what one gives at a visit, event or task")
                        .saying("A new entry has version 0; a change names the version it is based on and, where"
                                + " somebody else was first, is answered with what is kept and what was sent.")
                        .to(AT_THIS_COMPUTER)
                        .asksAll(List.of(keepEntry, readEntry), entries::keepData)
                        .sent(EntryRequest.class, EntryResponse.class, entry -> entry),
                Route.delete("/api/v1/cohorts/{cohort}/entries/{entry}", "Takes one's note away")
                        .saying("It names the version that was read. A note on which something rests stays.")
                        .to(AT_THIS_COMPUTER)
                        .gone(List.of(strikeEntry), entries::strikeData));
    }
}
