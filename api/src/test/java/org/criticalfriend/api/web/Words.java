package org.criticalfriend.api.web;

/** What a reader reads of a page: its words alone, in order, a space between. */
final class Words {

    private Words() {}

    static String of(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([.,])", "$1");
    }
}
