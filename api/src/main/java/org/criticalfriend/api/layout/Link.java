package org.criticalfriend.api.layout;

/** Words that lead somewhere. */
public record Link(String text, String href) {}
