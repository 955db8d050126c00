package org.criticalfriend.api.layout;

/** A short fact with its name, such as "Edition" and "2018/19". */
public record Fact(String name, String text) {}
