package org.criticalfriend.api.programmes;

import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a programme that can be run here.
 *
 * @param programme what it says
 * @param plugin the plugin that brings it; null where it came with a cohort
 * @param reading what came of reading its file; null where it came with a cohort, which keeps no file, and where the file at
 *     hand says otherwise
 * @param contradiction what the file at hand says otherwise than the published edition, in sentences; empty where nothing
 */
public record KnownEdition(
        Programme programme,
        @Nullable InstalledPlugin plugin,
        @Nullable Reading reading,
        String contradiction) {}
