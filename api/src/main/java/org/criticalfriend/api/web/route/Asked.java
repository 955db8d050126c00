package org.criticalfriend.api.web.route;

import io.javalin.http.Context;
import java.util.Optional;
import org.criticalfriend.api.address.Part;
import org.criticalfriend.api.usecase.NotThere;

/** The values in an address that somebody asks for. */
public final class Asked {

    private final Context request;

    public Asked(Context request) {
        this.request = request;
    }

    /** The name that a part of the address stands for, such as that of a {@code cohort}. */
    public String name(String parameter) {
        String part = request.pathParam(parameter);
        return Part.name(part).orElseThrow(() -> NotThere.of(parameter, part));
    }

    /** The label of the edition in the address. */
    public String edition() {
        String part = request.pathParam("edition");
        return Part.label(part).orElseThrow(() -> NotThere.of("edition", part));
    }

    /** A part of the address as it is written. */
    public String part(String parameter) {
        return request.pathParam(parameter);
    }

    /** What stands behind the question mark, as it is written. */
    public Optional<String> query() {
        return Optional.ofNullable(request.queryString());
    }
}
