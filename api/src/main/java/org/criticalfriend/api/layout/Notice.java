package org.criticalfriend.api.layout;

import java.util.List;

/**
 * What somebody is told on a page besides the page itself.
 *
 * @param sentences what plugins did not answer for the page, and what stands in for it, each a sentence or two
 * @param saved that something was saved just now, such as {@code Saved 14:02}; empty where nothing was
 * @param place the id of the part of the page that says so; empty where the page itself does
 * @param acknowledged the id of the request that was carried out; empty for none
 * @param refused the id of the request that this page refuses, whose words stand on it; empty for none
 */
public record Notice(List<String> sentences, String saved, String place, String acknowledged, String refused) {

    /** Nothing to be told. */
    public static final Notice NONE = new Notice(List.of(), "", "", "", "");

    public Notice {
        sentences = List.copyOf(sentences);
    }

    /** That a request was refused, on the page that shows its words. */
    public static Notice refusal(String request) {
        return new Notice(List.of(), "", "", "", request);
    }

    /** The same with other sentences. */
    public Notice with(List<String> other) {
        return new Notice(other, saved, place, acknowledged, refused);
    }

    /** What is said at a part of the page of what was saved there; empty where it is not said there. */
    public String savedAt(String part) {
        return place.equals(part) ? saved : "";
    }
}
