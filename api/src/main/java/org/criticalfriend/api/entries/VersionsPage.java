package org.criticalfriend.api.entries;

import org.criticalfriend.api.layout.Frame;

/**
 * Two versions of a note, where somebody else changed it first.
 *
 * @param kept what is kept now; empty where it was taken away
 * @param sent what was typed and is not kept yet
 * @param action where a joined text is sent
 * @param draft what the note is called while it is kept on somebody's device
 */
public record VersionsPage(
        Frame frame,
        String kept,
        String sent,
        String joined,
        String action,
        String collected,
        String entry,
        int version,
        String request,
        String draft) {}
