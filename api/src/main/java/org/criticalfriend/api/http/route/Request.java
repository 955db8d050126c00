package org.criticalfriend.api.http.route;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.RejectedException;
import org.criticalfriend.api.address.Part;
import org.criticalfriend.api.http.body.BodyReader;
import org.criticalfriend.api.http.body.Fault;
import org.criticalfriend.api.http.body.Faults;
import org.criticalfriend.api.http.body.Scalar;
import org.criticalfriend.api.http.body.Unreadable;

/** The values in an address that somebody asks for, and in what they sent. */
public final class Request {

    /** The header in which a program says which request this is, so that it is done once however often it is sent. */
    public static final String REQUEST_ID = "Request-Id";

    /** The field in which a form says the same. */
    public static final String REQUEST = "request";

    /** What the id of a request looks like. */
    public static final String REQUEST_IDS = "[A-Za-z0-9._-]{0,100}";

    /** What stands behind the question mark where something is taken away. */
    public static final String VERSION = "version";

    /** The cookie that says who one is, where nobody signs in. */
    public static final String PERSON = "as";

    private final Context request;

    public Request(Context request) {
        this.request = request;
    }

    /** The name that a part of the address stands for, such as that of a {@code cohort}. */
    public String name(String parameter) {
        String part = request.pathParam(parameter);
        return Part.name(part).orElseThrow(() -> NotFoundException.of(parameter, part));
    }

    /** The label of the edition in the address. */
    public String edition() {
        String part = request.pathParam("edition");
        return Part.label(part).orElseThrow(() -> NotFoundException.of("edition", part));
    }

    /** The label of the school year in the address. */
    public String year() {
        String part = request.pathParam("year");
        return Part.label(part).orElseThrow(() -> NotFoundException.of("year", part));
    }

    /** A part of the address as it is written. */
    public String part(String parameter) {
        return request.pathParam(parameter);
    }

    /** What stands behind the question mark, as it is written. */
    public Optional<String> query() {
        return Optional.ofNullable(request.queryString());
    }

    /** What is looked for under a name behind the question mark; empty where nothing is. */
    public String wanted(String name) {
        String value = request.queryParam(name);
        return value == null ? "" : value;
    }

    /**
     * The version that alone stands behind the question mark, such as {@code version=3}.
     *
     * @throws Unreadable if it does not
     */
    public int version() {
        Faults faults = new Faults();
        List<String> values = values(List.of(VERSION), faults);
        String expected = Scalar.WHOLE_NUMBER.expected();
        if (values.isEmpty()) {
            faults.missing(VERSION, expected);
        } else if (values.size() > 1) {
            faults.twice(VERSION);
        } else if (!values.get(0).matches("\\d{1,9}")) {
            faults.mistyped(VERSION, expected, "no whole number");
        }
        faults.refuse();
        return Integer.parseInt(values.get(0));
    }

    /**
     * Makes sure that nothing stands behind the question mark, for a misspelt or unknown wish is never ignored in silence.
     *
     * @throws Unreadable if something does
     */
    public void demandNoQuery() {
        demandQuery(List.of());
    }

    /**
     * Makes sure that nothing but what is known stands behind the question mark.
     *
     * @param known the names that may stand there
     * @throws Unreadable if something else does
     */
    public void demandQuery(List<String> known) {
        Faults faults = new Faults();
        values(known, faults);
        faults.refuse();
    }

    /**
     * The whole number under a name behind the question mark; empty where there is none.
     *
     * @throws Unreadable if something else stands there, or more than one
     */
    public OptionalLong wantedNumber(String name) {
        List<String> values = request.queryParams(name);
        if (values.isEmpty()) {
            return OptionalLong.empty();
        }
        Faults faults = new Faults();
        if (values.size() > 1) {
            faults.twice(name);
        } else if (!values.get(0).matches("\\d{1,18}")) {
            faults.mistyped(name, Scalar.WHOLE_NUMBER.expected(), "no whole number");
        }
        faults.refuse();
        return OptionalLong.of(Long.parseLong(values.get(0)));
    }

    /** The values of the names that are known behind the question mark; all other names are faults. */
    private List<String> values(List<String> known, Faults faults) {
        List<String> values = new ArrayList<>();
        query().ifPresent(query -> {
            for (String part : query.split("&", -1)) {
                String[] pair = part.split("=", 2);
                if (known.contains(pair[0])) {
                    values.add(pair.length == 1 ? "" : pair[1]);
                } else {
                    faults.unknown("", pair[0].isEmpty() ? "?" : pair[0], known);
                }
            }
        });
        return values;
    }

    /** A field of a form that was sent, with the lines ended as here; empty where it was not filled in. */
    public String field(String name) {
        String value = request.formParam(name);
        return value == null ? "" : value.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A number in a field of a form. */
    public int number(String name) {
        String value = field(name);
        if (!value.matches("\\d{1,9}")) {
            throw new BadRequestResponse();
        }
        return Integer.parseInt(value);
    }

    /** A day in a field of a form. */
    public LocalDate day(String name) {
        try {
            return LocalDate.parse(field(name));
        } catch (DateTimeParseException notADay) {
            throw new RejectedException(name, "Choose a day, written as 2018-10-18.");
        }
    }

    /** All fields of a form that was sent. */
    public Map<String, List<String>> fields() {
        return request.formParamMap();
    }

    /**
     * What was sent as JSON.
     *
     * @throws Unreadable if it is not what the record has
     */
    public <S extends Record> S sent(Class<S> type) {
        return BodyReader.read(request.body(), type);
    }

    /** A cookie; empty where there is none. */
    public String cookie(String name) {
        String value = request.cookie(name);
        return value == null ? "" : value;
    }

    /** The id that whoever sent it gave the request, so that it is done once; empty where they gave none. */
    public String request() {
        String header = request.header(REQUEST_ID);
        String id = header == null && request.isFormUrlencoded() ? field(REQUEST) : header;
        if (id == null) {
            return "";
        }
        if (!id.matches(REQUEST_IDS)) {
            throw new Unreadable(List.of(new Fault(
                    REQUEST_ID,
                    "“" + REQUEST_ID + "” is no id of a request; send at most 100 letters from A to Z, digits, points,"
                            + " hyphens and underscores.")));
        }
        return id;
    }

    /**
     * Identifies this request, so that a repetition of it can be recognised: the same person sends the same content to the
     * same address under the same id. The id with other content, or at another address, is another request.
     *
     * @param actor the id of the sender
     * @return a digest that reveals nothing of the content as long as the id cannot be guessed; empty for a request without
     *     an id
     */
    String repetition(String actor) {
        String id = request();
        if (id.isEmpty()) {
            return "";
        }
        Hasher hasher = Hashing.sha256().newHasher();
        for (String part : List.of(id, actor, request.method().name(), request.path(), query().orElse(""))) {
            hasher.putInt(part.length()).putUnencodedChars(part);
        }
        return hasher.putBytes(request.bodyAsBytes()).hash().toString();
    }
}
