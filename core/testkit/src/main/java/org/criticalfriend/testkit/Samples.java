package org.criticalfriend.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;
import org.criticalfriend.spi.document.Stamp;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.ConditionContext;
import org.criticalfriend.spi.word.Tally;

/** What words are asked about besides what their own programmes yield: the ordinary, and whatever else may come. */
final class Samples {

    static final List<String> VALUES = List.of(
            "a",
            "12",
            "4.5",
            "2026-10-18",
            "AB1 2CD",
            "https://example.org/",
            " ",
            "…\u0000\uD83D\uDE80",
            "x".repeat(2_000));

    static final List<Tally> TALLIES = List.of(
            Tally.of(List.of(), List.of()),
            Tally.of(List.of(0, 0, 0, 0), List.of(1, 2, 3, 4)).withFavourable(Set.of(2, 3)),
            Tally.of(List.of(1, 0, 0, 0), List.of(1, 2, 3, 4)).withFavourable(Set.of(2, 3)),
            Tally.of(List.of(0, 0, 7, 0), List.of(1, 2, 3, 4)).withFavourable(Set.of(2, 3)),
            Tally.of(List.of(3, 2, 4, 1), List.of(1, 2, 3, 4)),
            Tally.of(List.of(30_000, 70_000), List.of(0, 1)).withFavourable(Set.of(1)));

    static final Stamp STAMP = Stamp.of(Instant.parse("2026-10-18T16:00:00Z"), "sample");

    static final List<Document> DOCUMENTS = List.of(
            document("Report", true, List.of()),
            document(
                    "Report on St Mary’s & <Oak> *School*",
                    false,
                    List.of(
                            new Block.Heading("Was gut läuft"),
                            new Block.Paragraph("# 1 | two\n\n- three \uD83D\uDE80"),
                            new Block.Points(List.of(
                                    new Block.Point("Books are marked.\nWeekly.", "Ann, Oak", List.of("Owner: Bo")),
                                    new Block.Point("", "", List.of()))),
                            new Block.Grid("Visits", List.of("School", "n"), List.of(List.of("Oak", "–")), List.of(1)),
                            new Block.Grid("", List.of("School"), List.of(), List.of()),
                            new Block.Chart(
                                    "How was it?",
                                    "All agree.",
                                    List.of(new Block.Level("No", false), new Block.Level("Yes", true)),
                                    "Not said",
                                    List.of(
                                            new Block.Bar("It was useful", List.of(0, 8), 1, false, "2.0", ""),
                                            new Block.Bar("It was dull", List.of(0, 0), null, true, "", "nobody"))))));

    private Samples() {}

    private static Document document(String title, boolean isDraft, List<Block> blocks) {
        return new Document(
                title,
                "en-GB",
                "A sample",
                "",
                isDraft,
                List.of(new Document.Stage("Draft", "the lead reviewer", "done")),
                "For the team.",
                List.of(new Document.Part("Findings", blocks)));
    }

    /** Hosts of a programme outside a visit, at the first and at the last, of whom nothing or anything is known. */
    static List<ConditionContext> contexts(Programme programme) {
        List<ConditionContext> contexts = new ArrayList<>();
        for (Map<String, String> facts : facts(programme)) {
            ConditionContext outside = ConditionContext.empty().withHost(facts);
            contexts.add(outside);
            contexts.add(outside.atVisit(1, 3).withChosen(chosen(programme)));
            contexts.add(outside.atVisit(3, 3)
                    .withChosen(chosen(programme))
                    .withAttended(programme.course().ids()));
        }
        return contexts;
    }

    /** Candidates for the teams of a programme. */
    static List<Candidate> candidates(Programme programme) {
        List<Candidate> candidates = new ArrayList<>();
        for (Map<String, String> facts : facts(programme)) {
            String id = "candidate-" + candidates.size();
            candidates.add(Candidate.of(id, id).withFacts(facts));
        }
        return candidates;
    }

    private static Map<String, String> chosen(Programme programme) {
        Map<String, String> chosen = new LinkedHashMap<>();
        programme
                .choices()
                .forEach(choice -> choice.options().ids().stream()
                        .findFirst()
                        .ifPresent(option -> chosen.put(choice.id(), option)));
        return chosen;
    }

    /** Each of the programme's facts with one value after the other, and an organisation that told none of them. */
    private static List<Map<String, String>> facts(Programme programme) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (String value : List.of("210", "primary", "", "not told")) {
            Map<String, String> facts = new LinkedHashMap<>(Map.of("phase", value, "pupils", value));
            for (Organisation organisation : programme.organisations()) {
                organisation.facts().ids().forEach(fact -> facts.put(fact, value));
            }
            all.add(facts);
        }
        return all;
    }
}
