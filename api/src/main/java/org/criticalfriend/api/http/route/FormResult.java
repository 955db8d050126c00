package org.criticalfriend.api.http.route;

import org.jspecify.annotations.Nullable;

/**
 * What came of a form that was sent: either people go on to a page, or they are shown one with all they typed.
 *
 * @param address where they go on; empty where they are shown a page
 * @param status of the page; 0 where they go on
 * @param page the page; null where they go on
 * @param cookie the name of something for the browser to keep; empty for nothing
 * @param value what it keeps
 * @param isSaved whether they are told that it was saved, and when
 * @param place the part of the page where they are told so; empty for its head
 */
public record FormResult(
        String address, int status, @Nullable Record page, String cookie, String value, boolean isSaved, String place) {

    public static FormResult done(String address) {
        return new FormResult(address, 0, null, "", "", false, "");
    }

    /**
     * What was sent is saved, and people go on at the part of the page where they sent it.
     *
     * @param place the id of that part, which says when it was saved; empty for the head of the page
     */
    public static FormResult saved(String address, String place) {
        return new FormResult(address + (place.isEmpty() ? "" : "#" + place), 0, null, "", "", true, place);
    }

    public static FormResult again(int status, Record page) {
        return new FormResult("", status, page, "", "", false, "");
    }

    /** The same, and the browser keeps something until it is closed. */
    public FormResult with(String name, String kept) {
        return new FormResult(address, status, page, name, kept, isSaved, place);
    }
}
