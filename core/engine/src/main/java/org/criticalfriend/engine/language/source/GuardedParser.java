package org.criticalfriend.engine.language.source;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Keeps the limits of a programme file while it is read. SnakeYAML has limits of its own, but they are told without a
 * line.
 */
final class GuardedParser implements Parser {

    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 20;

    private final Parser parser;
    private final Map<String, Mark> unused = new LinkedHashMap<>();
    private @Nullable ScalarEvent lastText;
    private int depth;
    private int aliases;

    GuardedParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            unused.remove(alias.getAnchor());
        } else if (event instanceof NodeEvent marked && marked.getAnchor() != null) {
            unused.put(marked.getAnchor(), marked.getStartMark());
        }
        if (event instanceof CollectionStartEvent start) {
            refuseTag(start.getTag(), event);
            depth++;
            if (depth > DEEPEST) {
                throw new Refusal(event.getStartMark(), 1, SourceWording.TOO_DEEP);
            }
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), event);
            lastText = scalar;
        } else if (event instanceof AliasEvent alias) {
            aliases++;
            if (aliases > MOST_ALIASES) {
                throw new Refusal(event.getStartMark(), 1 + alias.getAnchor().length(), SourceWording.TOO_MANY_ALIASES);
            }
        }
        return event;
    }

    /** The last text that was read, or null. */
    @Nullable
    ScalarEvent lastText() {
        return lastText;
    }

    /** Refuses a mark that nothing repeats: it was meant as text, and would be lost. */
    void refuseUnused() {
        unused.forEach((name, mark) -> {
            throw new Refusal(mark, 1 + name.length(), SourceWording.anchor(name));
        });
    }

    private static void refuseTag(@Nullable String tag, Event event) {
        if (tag != null) {
            String written = tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag;
            throw new Refusal(event.getStartMark(), written.length(), SourceWording.tag(written));
        }
    }

    /** A limit that was passed, and where. */
    static final class Refusal extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Mark mark;
        private final int width;
        private final String sentence;

        Refusal(Mark mark, int width, String sentence) {
            super(sentence, null, false, false);
            this.mark = mark;
            this.width = width;
            this.sentence = sentence;
        }

        int width() {
            return width;
        }

        Mark mark() {
            return mark;
        }

        String sentence() {
            return sentence;
        }
    }
}
