package org.criticalfriend.api.store.sql;

import java.time.LocalDate;
import org.criticalfriend.api.store.InvalidText;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.award.Holding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody did with an award, as JSON text; see {@link StoredJson}. */
final class StoredAward {

    private StoredAward() {}

    static String write(AwardAct.Done done) {
        ObjectNode json = StoredJson.begin();
        if (done instanceof AwardAct.Given given) {
            json.put("kind", "given")
                    .put("award", InvalidText.checked(given.award()))
                    .put("title", InvalidText.checked(given.title()))
                    .put("person", InvalidText.checked(given.holder().person()))
                    .put("place", InvalidText.checked(given.holder().place()))
                    .put("name", InvalidText.checked(given.holder().name()))
                    .put("since", given.since().toString())
                    .put("until", given.until() == null ? "" : given.until().toString())
                    .put("evidence", InvalidText.checked(given.evidence()));
        } else if (done instanceof AwardAct.RenewalAsked asked) {
            json.put("kind", "renewal-asked").put("words", InvalidText.checked(asked.words()));
        } else if (done instanceof AwardAct.Renewed renewed) {
            json.put("kind", "renewed")
                    .put("until", renewed.until().toString())
                    .put("reason", InvalidText.checked(renewed.reason()));
        } else if (done instanceof AwardAct.Ended ended) {
            json.put("kind", "ended")
                    .put("last", ended.last().toString())
                    .put("reason", InvalidText.checked(ended.reason()));
        } else {
            throw new IllegalArgumentException("there is no stored form of " + done.getClass());
        }
        return StoredJson.text(json);
    }

    static AwardAct.Done read(String text) {
        JsonNode json = StoredJson.read(text);
        String kind = StoredJson.string(json, "kind");
        return switch (kind) {
            case "given" ->
                new AwardAct.Given(
                        StoredJson.string(json, "award"),
                        StoredJson.string(json, "title"),
                        new Holding.Holder(
                                StoredJson.string(json, "person"),
                                StoredJson.string(json, "place"),
                                StoredJson.string(json, "name")),
                        LocalDate.parse(StoredJson.string(json, "since")),
                        day(StoredJson.string(json, "until")),
                        StoredJson.string(json, "evidence"));
            case "renewal-asked" -> new AwardAct.RenewalAsked(StoredJson.string(json, "words"));
            case "renewed" ->
                new AwardAct.Renewed(
                        LocalDate.parse(StoredJson.string(json, "until")), StoredJson.string(json, "reason"));
            case "ended" ->
                new AwardAct.Ended(LocalDate.parse(StoredJson.string(json, "last")), StoredJson.string(json, "reason"));
            default -> throw new IllegalStateException("there is no act of the kind " + kind);
        };
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
