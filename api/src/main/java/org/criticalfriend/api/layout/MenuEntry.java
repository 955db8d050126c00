package org.criticalfriend.api.layout;

/**
 * A link that a feature puts on every page.
 *
 * @param isMain whether it stands at the head of the page, where there is room for four; the others stand at its foot
 */
public record MenuEntry(Link link, boolean isMain) {

    /** A link at the head of every page. */
    public static MenuEntry main(String text, String href) {
        return new MenuEntry(new Link(text, href), true);
    }

    /** A link at the foot of every page. */
    public static MenuEntry foot(String text, String href) {
        return new MenuEntry(new Link(text, href), false);
    }
}
