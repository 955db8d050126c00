package org.criticalfriend.api.awards;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.visits.FormInput;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;

/** What people and organisations hold. */
public final class AwardsView {

    private static final int YEARS_OF_RENEWAL = 3;

    private final Frames frames;
    private final Ids ids;

    @Inject
    public AwardsView(Frames frames, Ids ids) {
        this.frames = frames;
        this.ids = ids;
    }

    /** What the reader may know of. */
    public AwardsPage of(ListAwards.Found found) {
        return of(found, FormInput.NOTHING);
    }

    /** The same with what somebody typed and what was refused of it. */
    public AwardsPage of(ListAwards.Found found, FormInput typed) {
        Map<String, List<AwardsPage.Held>> held = new LinkedHashMap<>();
        Map<String, List<AwardsPage.Held>> ended = new LinkedHashMap<>();
        for (ListAwards.Held one : found.all()) {
            Map<String, List<AwardsPage.Held>> into = one.holding().isHeldOn(found.today())
                            || found.today().isBefore(one.holding().since())
                    ? held
                    : ended;
            List.of(held, ended)
                    .forEach(all -> all.computeIfAbsent(one.holding().title(), none -> new ArrayList<>()));
            into.getOrDefault(one.holding().title(), List.of()).add(held(one, typed));
        }
        return new AwardsPage(
                frames.directory("Awards").withTrail(Frames.toDirectory()).withLead(lead(found)),
                typed.problems().stream().map(problem -> problem.sentence()).toList(),
                held.keySet().stream()
                        .map(title -> new AwardsPage.Group(
                                title, held.getOrDefault(title, List.of()), ended.getOrDefault(title, List.of())))
                        .toList(),
                Addresses.AWARDS,
                found.mayGive() ? give(found, typed) : null);
    }

    private static String lead(ListAwards.Found found) {
        long now = found.all().stream()
                .filter(one -> one.holding().isHeldOn(found.today()))
                .count();
        long waiting =
                found.all().stream().filter(one -> !one.asked().isEmpty()).count();
        String held = now == 0
                ? "Nothing is held at present that you may know of."
                : English.sentence(English.count((int) now, "Award") + (now == 1 ? " is held" : " are held"));
        return waiting == 0
                ? held
                : held + " "
                        + English.sentence(English.count((int) waiting, "Holder") + (waiting == 1 ? " asks" : " ask")
                                + " to keep theirs");
    }

    private AwardsPage.Held held(ListAwards.Held one, FormInput typed) {
        Holding holding = one.holding();
        boolean isTyped = typed.field("holding").equals(holding.id());
        List<String> acts = new ArrayList<>();
        one.acts().forEach(act -> acts.add(told(act)));
        LocalDate until = holding.until();
        return new AwardsPage.Held(
                Addresses.fileName(holding.id()),
                holding.id(),
                one.acts().size(),
                holding.holder().name(),
                holding.time(),
                words(holding),
                acts,
                one.mayAsk() ? isTyped ? typed.field("words") : "" : null,
                one.mayDecide() && until != null
                        ? isTyped && !typed.field("until").isEmpty()
                                ? typed.field("until")
                                : until.plusYears(YEARS_OF_RENEWAL).toString()
                        : "",
                one.mayDecide(),
                isTyped ? typed.field("words") : "",
                ids.next());
    }

    private static String words(Holding holding) {
        List<String> written = new ArrayList<>();
        for (Entry note : holding.notes()) {
            if (note.content() instanceof Content.Words words) {
                written.add(words.text());
            }
        }
        return String.join("; ", written);
    }

    private static String told(AwardAct act) {
        String day = Times.date(LocalDate.ofInstant(act.at(), ZoneOffset.UTC));
        AwardAct.Done done = act.done();
        if (done instanceof AwardAct.Given given) {
            return "Given by hand, " + day + ": " + given.evidence();
        }
        if (done instanceof AwardAct.RenewalAsked asked) {
            return "Asked to keep it, " + day + ": " + asked.words();
        }
        if (done instanceof AwardAct.Renewed renewed) {
            return "Renewed until " + Times.date(renewed.until()) + ", " + day + ": " + renewed.reason();
        }
        AwardAct.Ended ended = (AwardAct.Ended) done;
        return "Ended with " + Times.date(ended.last()) + ", " + day + ": " + ended.reason();
    }

    private AwardsPage.Give give(ListAwards.Found found, FormInput typed) {
        List<AwardsPage.Option> awards = found.awards().entrySet().stream()
                .map(award -> option(award.getKey(), award.getValue(), typed.field("award")))
                .toList();
        List<AwardsPage.Option> holders = found.holders().values().stream()
                .map(holder -> option(holder.id(), holder.name(), typed.field("holder")))
                .toList();
        return new AwardsPage.Give(
                Addresses.GIVEN_AWARDS,
                awards,
                holders,
                typed.field("since").isEmpty() ? found.today().toString() : typed.field("since"),
                typed.field("last"),
                typed.field("evidence"),
                ids.next());
    }

    private static AwardsPage.Option option(String value, String title, String chosen) {
        return new AwardsPage.Option(value, title, value.equals(chosen));
    }
}
