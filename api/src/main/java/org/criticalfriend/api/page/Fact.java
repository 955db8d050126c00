package org.criticalfriend.api.page;

/** A short fact with its name, such as "Edition" and "2018/19". */
public record Fact(String name, String text) {}
