package org.criticalfriend.api.visits;

import org.criticalfriend.api.http.body.OrEmpty;
import org.criticalfriend.spi.language.Description;

/** Somebody who is to take part for an organisation, as it is sent. */
@Description("somebody who is to take part for an organisation")
public record PersonRequest(
        @Description("the id of the role") String role,

        @OrEmpty @Description("the id of the seat that is to be somebody else's; left out for one more")
        String seat,

        @OrEmpty @Description("the id of the person who was read there; left out for one more")
        String before,

        @Description("the name of whoever is to have it") String name,

        @OrEmpty @Description("what they are at home, such as headteacher; left out where nobody says")
        String position) {}
