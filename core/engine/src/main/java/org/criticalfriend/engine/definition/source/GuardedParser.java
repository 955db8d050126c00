package org.criticalfriend.engine.definition.source;

import java.io.Serial;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Keeps the limits of a programme file while it is read. SnakeYAML has limits of its own, but they are told without a
 * line.
 */
final class GuardedParser implements Parser {

    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 20;

    private final Parser parser;
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
        if (event instanceof CollectionStartEvent start) {
            refuseTag(start.getTag(), event);
            depth++;
            if (depth > DEEPEST) {
                throw new Refusal(event.getStartMark(), SourceWording.TOO_DEEP);
            }
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), event);
        } else if (event instanceof AliasEvent) {
            aliases++;
            if (aliases > MOST_ALIASES) {
                throw new Refusal(event.getStartMark(), SourceWording.TOO_MANY_ALIASES);
            }
        }
        return event;
    }

    private static void refuseTag(String tag, Event event) {
        if (tag != null) {
            throw new Refusal(event.getStartMark(), SourceWording.tag(tag));
        }
    }

    /** A limit that was passed, and where. */
    static final class Refusal extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Mark mark;
        private final String sentence;

        Refusal(Mark mark, String sentence) {
            super(sentence, null, false, false);
            this.mark = mark;
            this.sentence = sentence;
        }

        Mark mark() {
            return mark;
        }

        String sentence() {
            return sentence;
        }
    }
}
