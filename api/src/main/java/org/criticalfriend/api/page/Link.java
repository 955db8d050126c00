package org.criticalfriend.api.page;

/** Words that lead somewhere. */
public record Link(String text, String href) {}
