package org.criticalfriend.api.page;

/**
 * Who is reading a page.
 *
 * @param name as people call them, with what they are
 * @param href where they can say that they are somebody else; empty where they cannot
 * @param link what that link is called
 */
public record Who(String name, String href, String link) {}
