package org.criticalfriend.api.layout;

import java.util.List;

/**
 * What stands on every page of an instance, whatever the page is about.
 *
 * @param name whose instance it is
 * @param product the product's name
 * @param version the product's version; joined to the addresses of style sheets too, so that an upgrade is seen at once
 * @param areas the main links, four at most
 * @param help the links at the foot
 * @param keepsDrafts whether a browser keeps what is typed on its device until it is saved
 */
public record Site(
        String name, String product, String version, List<Link> areas, List<Link> help, boolean keepsDrafts) {

    public Site {
        areas = List.copyOf(areas);
        help = List.copyOf(help);
    }
}
