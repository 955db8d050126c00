package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import org.criticalfriend.engine.definition.manual.JsonSchema;
import org.criticalfriend.engine.definition.manual.Reference;
import org.criticalfriend.engine.installation.Installation;
import tools.jackson.databind.node.ObjectNode;

/** Describes the language of programme files, with the words of the installed plugins in it. */
public final class DescribeLanguage {

    private final Installation installation;

    @Inject
    public DescribeLanguage(Installation installation) {
        this.installation = installation;
    }

    /** For people: every part with its keys, and every word. */
    public Reference reference() {
        return Reference.of(installation.grammar());
    }

    /** For editors and other validators. */
    public ObjectNode schema() {
        return JsonSchema.of(installation.grammar());
    }
}
