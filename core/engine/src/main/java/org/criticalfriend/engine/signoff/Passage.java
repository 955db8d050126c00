package org.criticalfriend.engine.signoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.spi.document.Block;
import org.criticalfriend.spi.document.Document;

/**
 * What of a document can be commented on: a paragraph, a point, or a part as a whole with its tables. It is known by its
 * words, for a draft is composed anew whenever a note changes, and paragraphs move and go.
 *
 * @param part the title of the part
 * @param words of the paragraph or point; empty where the part as a whole is meant
 */
public record Passage(String part, String words) {

    private static final int LETTERS = 12;

    /** What names it in an address: the same words in the same part have the same, in every draft. */
    public String id() {
        byte[] text = (part + "\0" + words).getBytes(StandardCharsets.UTF_8);
        return digest(text).substring(0, LETTERS);
    }

    /** Everything of a document that can be commented on, in its order; what stands in a part twice is there once. */
    public static List<Passage> of(Document document) {
        Set<Passage> passages = new LinkedHashSet<>();
        for (Document.Part part : document.parts()) {
            passages.add(new Passage(part.title(), ""));
            for (Block block : part.blocks()) {
                words(block).forEach(words -> passages.add(new Passage(part.title(), words)));
            }
        }
        return List.copyOf(passages);
    }

    private static List<String> words(Block block) {
        List<String> words = new ArrayList<>();
        if (block instanceof Block.Paragraph paragraph) {
            words.add(paragraph.text());
        } else if (block instanceof Block.Points points) {
            points.points().forEach(point -> words.add(point.text()));
        }
        return words;
    }

    /** The SHA-256 of some text, in hexadecimal digits. */
    static String digest(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
