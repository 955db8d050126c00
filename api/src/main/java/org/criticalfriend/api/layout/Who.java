package org.criticalfriend.api.layout;

import java.util.List;

/**
 * Who is reading a page, and what they are told of it besides.
 *
 * @param name as people call them, with what they are
 * @param href where they can say that they are somebody else; empty where they cannot
 * @param link what that link is called
 * @param told what plugins did not answer for the page, and what stands in for it, each a sentence or two
 */
public record Who(String name, String href, String link, List<String> told) {

    public Who {
        told = List.copyOf(told);
    }
}
