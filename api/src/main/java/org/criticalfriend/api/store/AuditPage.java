package org.criticalfriend.api.store;

import java.util.List;
import java.util.OptionalLong;

/**
 * Some lines of the audit of a cohort, the latest first.
 *
 * @param older from where to read on; empty where there is nothing older
 */
public record AuditPage(List<AuditLine> lines, OptionalLong older) {

    public AuditPage {
        lines = List.copyOf(lines);
    }
}
