package org.criticalfriend.engine.signoff;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;

/**
 * The text of a document as somebody signed it: everything that its readers read of it, passage by passage, without the
 * state of its sign-off. Two documents that read the same have equal texts.
 *
 * @param passages in the order of the document; what stands above its first part has the empty part
 */
public record SignedText(List<Passage> passages) {

    /** Takes a copy. */
    public SignedText {
        passages = List.copyOf(passages);
    }

    /**
     * A passage that reads differently in a later text.
     *
     * @param part the title of the part
     * @param before its words; empty where it was added
     * @param now its words in the later text; empty where it was taken out
     */
    public record Change(String part, String before, String now) {}

    /** The text of a document. */
    public static SignedText of(Document document) {
        List<Passage> passages = new ArrayList<>();
        Stream.of(document.title(), document.lead(), document.audience())
                .filter(words -> !words.isEmpty())
                .forEach(words -> passages.add(new Passage("", words)));
        for (Document.Part part : document.parts()) {
            passages.add(new Passage(part.title(), part.title()));
            part.blocks().stream()
                    .flatMap(SignedText::words)
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> passages.add(new Passage(part.title(), words)));
        }
        return new SignedText(passages);
    }

    private static Stream<String> words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        }
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.title());
        }
        if (block instanceof Block.Points points) {
            return points.points().stream().map(SignedText::words);
        }
        if (block instanceof Block.Grid grid) {
            return Stream.concat(
                    Stream.of(grid.caption(), String.join(" | ", grid.columns())),
                    grid.rows().stream().map(row -> String.join(" | ", row)));
        }
        Block.Chart chart = (Block.Chart) block;
        return Stream.concat(
                Stream.of(chart.caption(), chart.finding()),
                chart.bars().stream().map(bar -> words(bar, chart)));
    }

    private static String words(Block.Point point) {
        StringJoiner lines = new StringJoiner("\n").add(point.text());
        if (!point.from().isEmpty()) {
            lines.add(point.from());
        }
        point.details().forEach(lines::add);
        return lines.toString();
    }

    private static String words(Block.Bar bar, Block.Chart chart) {
        StringJoiner counts =
                new StringJoiner(", ", bar.statement() + ": ", bar.remark().isEmpty() ? "" : ". " + bar.remark());
        IntStream.range(0, chart.levels().size())
                .forEach(level -> counts.add(
                        chart.levels().get(level).title() + " " + bar.counts().get(level)));
        if (bar.unanswered() != null) {
            counts.add(chart.unanswered() + " " + bar.unanswered());
        }
        return counts.toString();
    }

    /** What tells it from every other text: 64 hexadecimal digits, the same for equal texts for good. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        passages.forEach(passage ->
                all.append(passage.part()).append('\0').append(passage.words()).append('\0'));
        return Passage.digest(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The passages that read differently in a later text, in its order. */
    public List<Change> changes(SignedText later) {
        List<Change> changes = new ArrayList<>();
        int[][] common = common(passages, later.passages);
        List<Passage> gone = new ArrayList<>();
        List<Passage> come = new ArrayList<>();
        int before = 0;
        int now = 0;
        while (before < passages.size() || now < later.passages.size()) {
            boolean isBoth = before < passages.size()
                    && now < later.passages.size()
                    && passages.get(before).equals(later.passages.get(now));
            if (isBoth) {
                pair(gone, come, changes);
                before++;
                now++;
            } else if (now >= later.passages.size()
                    || (before < passages.size() && common[before + 1][now] >= common[before][now + 1])) {
                gone.add(passages.get(before++));
            } else {
                come.add(later.passages.get(now++));
            }
        }
        pair(gone, come, changes);
        return changes;
    }

    /** How many passages two texts have in common from each place on, in the same order. */
    private static int[][] common(List<Passage> before, List<Passage> now) {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int other = now.size() - 1; other >= 0; other--) {
                common[one][other] = before.get(one).equals(now.get(other))
                        ? common[one + 1][other + 1] + 1
                        : Math.max(common[one + 1][other], common[one][other + 1]);
            }
        }
        return common;
    }

    /** Sets what went and what came at the same place side by side, part by part. */
    private static void pair(List<Passage> gone, List<Passage> come, List<Change> changes) {
        Set<String> parts = new LinkedHashSet<>();
        Stream.concat(gone.stream(), come.stream()).forEach(passage -> parts.add(passage.part()));
        for (String part : parts) {
            List<String> before = in(part, gone);
            List<String> now = in(part, come);
            for (int place = 0; place < Math.max(before.size(), now.size()); place++) {
                changes.add(new Change(
                        part,
                        place < before.size() ? before.get(place) : "",
                        place < now.size() ? now.get(place) : ""));
            }
        }
        gone.clear();
        come.clear();
    }

    private static List<String> in(String part, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.part().equals(part))
                .map(Passage::words)
                .toList();
    }
}
