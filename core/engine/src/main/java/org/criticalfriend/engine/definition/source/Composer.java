package org.criticalfriend.engine.definition.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.spi.Place;
import org.criticalfriend.spi.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Composes the tree of a file. SnakeYAML composes the nodes; here they lose their YAML types, so that {@code no} and
 * {@code 12:30} stay what they say, and gain the limits and the sentences of a programme file.
 */
public final class Composer {

    private static final int MOST_NODES = 200_000;
    private static final LoaderOptions OPTIONS = options();
    private static final Resolver EVERYTHING_IS_TEXT = new Resolver() {
        @Override
        protected void addImplicitResolvers() {}
    };

    private final Source source;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Node> open = new HashSet<>();
    private int nodes;

    private Composer(Source source) {
        this.source = source;
    }

    /**
     * What a file says as a tree.
     *
     * @param tree the map at the top of the file, or null where the file cannot be read at all
     * @param problems why it cannot be read as it stands, in the order found
     */
    public record Composed(Tree.@Nullable Mapping tree, List<Problem> problems) {}

    /** Reads a source; never throws. */
    public static Composed compose(Source source) {
        if (!source.refusals().isEmpty()) {
            return new Composed(null, source.refusals());
        }
        return new Composer(source).compose();
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Source.LARGEST);
        // The guard below refuses depth and aliases earlier, and says where.
        options.setNestingDepthLimit(1_000);
        options.setMaxAliasesForCollections(1_000);
        options.setAllowDuplicateKeys(true);
        options.setProcessComments(false);
        return options;
    }

    private Composed compose() {
        Tree.@Nullable Mapping tree = null;
        try {
            GuardedParser parser = new GuardedParser(new ParserImpl(new StreamReader(source.text()), OPTIONS));
            Node root = new org.yaml.snakeyaml.composer.Composer(parser, EVERYTHING_IS_TEXT, OPTIONS).getSingleNode();
            if (root == null) {
                refuse(new Place(source.name(), 1, 1, 1), SourceWording.EMPTY);
            } else if (root instanceof MappingNode mapping) {
                tree = mapping(mapping);
            } else {
                refuse(place(root), SourceWording.NOT_A_MAP);
            }
        } catch (GuardedParser.Refusal refusal) {
            refuse(place(refusal.mark(), null), refusal.sentence());
        } catch (MarkedYAMLException notYaml) {
            problems.add(SyntaxProblem.of(source, notYaml));
        } catch (ReaderException unseen) {
            refuse(placeOf(unseen.getPosition()), SourceWording.control(unseen.getCodePoint()));
        } catch (YAMLException notYaml) {
            String reason = notYaml.getMessage();
            refuse(
                    new Place(source.name(), 1, 1, 1),
                    SourceWording.notYaml(
                            reason == null
                                    ? "no reason is known"
                                    : reason.lines().findFirst().orElse("")));
        }
        return new Composed(problems.isEmpty() ? tree : null, List.copyOf(problems));
    }

    private Tree tree(Node node) {
        nodes++;
        if (nodes > MOST_NODES) {
            throw new GuardedParser.Refusal(node.getStartMark(), SourceWording.TOO_MUCH);
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (!open.add(node)) {
            throw new GuardedParser.Refusal(node.getStartMark(), SourceWording.HOLDS_ITSELF);
        }
        Tree tree = node instanceof MappingNode mapping ? mapping(mapping) : listing((SequenceNode) node);
        open.remove(node);
        return tree;
    }

    private Tree.Listing listing(SequenceNode node) {
        List<Tree> items = new ArrayList<>(node.getValue().size());
        for (Node item : node.getValue()) {
            items.add(tree(item));
        }
        return new Tree.Listing(items, place(node));
    }

    private Tree.Mapping mapping(MappingNode node) {
        List<Tree.Entry> entries = new ArrayList<>(node.getValue().size());
        Map<String, Place> seen = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                refuse(place(tuple.getKeyNode()), SourceWording.KEY_NOT_A_TEXT);
                continue;
            }
            Tree.Scalar key = scalar(keyNode);
            Place before = seen.putIfAbsent(key.text(), key.place());
            if (key.text().equals("<<") && !key.quoted()) {
                refuse(key.place(), SourceWording.MERGE);
            } else if (key.text().isEmpty()) {
                refuse(key.place(), SourceWording.EMPTY_KEY);
            } else if (before != null) {
                problems.add(Problem.at(key.text(), SourceWording.twice(before.line()))
                        .in(key.place()));
            } else {
                entries.add(new Tree.Entry(key, tree(tuple.getValueNode())));
            }
        }
        return new Tree.Mapping(entries, node.getFlowStyle() == FlowStyle.FLOW, place(node));
    }

    private Tree.Scalar scalar(ScalarNode node) {
        boolean quoted = node.getScalarStyle() != ScalarStyle.PLAIN;
        Place place = place(node);
        String text = node.getValue();
        if (!quoted) {
            refuseWordProcessing(text, place);
        }
        return new Tree.Scalar(text, quoted, place);
    }

    /** Spaces and quotation marks that a word processor put where YAML needs its own. */
    private void refuseWordProcessing(String text, Place place) {
        if (text.isEmpty()) {
            return;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (isUnusualSpace(first) || isUnusualSpace(last)) {
            char space = isUnusualSpace(first) ? first : last;
            int column = isUnusualSpace(first) ? place.column() : place.column() + text.length() - 1;
            refuse(new Place(place.file(), place.line(), column, 1), SourceWording.space(space));
        } else if ("\u201c\u201d\u201e\u2018\u2019".indexOf(first) >= 0) {
            refuse(new Place(place.file(), place.line(), place.column(), 1), SourceWording.CURLY_QUOTE);
        }
    }

    private static boolean isUnusualSpace(char character) {
        return character == '\u00a0' || character == '\u202f' || (character >= '\u2000' && character <= '\u200b');
    }

    private void refuse(Place place, String message) {
        problems.add(Problem.at(SourceWording.WHOLE_FILE, message).in(place));
    }

    private Place place(Node node) {
        return place(node.getStartMark(), node instanceof ScalarNode ? node.getEndMark() : null);
    }

    private Place place(Mark start, @Nullable Mark end) {
        int width = end != null && end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 1;
        return new Place(source.name(), start.getLine() + 1, start.getColumn() + 1, Math.max(1, width));
    }

    private Place placeOf(int position) {
        int index = source.text()
                .offsetByCodePoints(0, Math.min(position, source.text().length()));
        String before = source.text().substring(0, index);
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        return new Place(source.name(), line, index - before.lastIndexOf('\n'), 1);
    }
}
