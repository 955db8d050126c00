package org.criticalfriend.api.bench;

/** What a JVM can do least. */
public final class Hello {

    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
