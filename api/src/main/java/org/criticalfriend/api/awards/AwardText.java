package org.criticalfriend.api.awards;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;

/** What pages say of awards. */
final class AwardText {

    private AwardText() {}

    /** How many are held, and how many holders ask to keep theirs. */
    static String lead(AwardsResponse found) {
        long now = found.awards().stream()
                .filter(one -> !one.isOver() && !found.today().isBefore(one.since()))
                .count();
        long waiting =
                found.awards().stream().filter(one -> !one.asked().isEmpty()).count();
        String held = now == 0
                ? "Nothing is held at present that you may know of."
                : English.sentence(English.count((int) now, "Award") + (now == 1 ? " is held" : " are held"));
        return waiting == 0
                ? held
                : held + " "
                        + English.sentence(English.count((int) waiting, "Holder") + (waiting == 1 ? " asks" : " ask")
                                + " to keep theirs");
    }

    /** The words that something is held for; empty for nothing. */
    static String words(Holding holding) {
        List<String> written = new ArrayList<>();
        for (Entry note : holding.notes()) {
            if (note.content() instanceof Content.Words words) {
                written.add(words.text());
            }
        }
        return String.join("; ", written);
    }

    /** What was done with an award, as a sentence. */
    static String of(AwardAct act) {
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
}
