package org.criticalfriend.api.http.body;

/**
 * Something wrong in what was sent.
 *
 * @param path where it is, such as {@code agenda[2].from}; empty for the whole
 * @param sentence what is wrong there and what would be right
 */
public record Fault(String path, String sentence) {}
