package org.criticalfriend.engine.installation;

import org.criticalfriend.engine.language.Reading;

/**
 * An edition that a plugin or the instance brings.
 *
 * @param plugin the plugin's id; empty for a file of the instance's own
 * @param programme the programme's id
 * @param edition its label
 * @param reading what came of reading it
 */
public record Edition(String plugin, String programme, String edition, Reading reading) {

    /** Programme and edition as they are named together. */
    public String name() {
        return programme + "@" + edition;
    }
}
