package org.criticalfriend.api.bench;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.api.store.StoreTransaction;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One cohort and its entries in memory, kept until the process ends. It answers what saving a note asks of a store; of
 * anything else it says that there is none, so that a store may learn to keep more without it.
 */
final class MemoryStore {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final StoreTransaction transaction = as(StoreTransaction.class);
    private @Nullable Cohort cohort;

    private MemoryStore() {}

    static Store open() {
        return new MemoryStore().as(Store.class);
    }

    private <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::answer));
    }

    private synchronized @Nullable Object answer(Object asked, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "write" -> ((Store.Work) arguments[1]).write(transaction);
            case "open" -> open((CohortRecord) arguments[0]);
            case "cohorts" -> cohort == null ? List.of() : List.of(cohort);
            case "cohort" -> Optional.ofNullable(cohort);
            case "record" -> Optional.of(new CohortRecord(cohort, List.copyOf(entries.values())));
            case "entry" -> Optional.ofNullable(entries.get((String) arguments[1]));
            case "keep" -> keep((Entry) arguments[1], 1);
            case "change" -> keep((Entry) arguments[1], ((Entry) arguments[1]).version() + 1);
            default -> nothing(method.getReturnType());
        };
    }

    private @Nullable Object open(CohortRecord record) {
        cohort = record.cohort();
        record.entries().forEach(entry -> entries.put(entry.id(), entry));
        return null;
    }

    private Entry keep(Entry entry, int version) {
        Entry kept = new Entry(
                entry.id(),
                entry.occurrence(),
                entry.collected(),
                entry.author(),
                entry.place(),
                entry.content(),
                version,
                entry.saved());
        entries.put(kept.id(), kept);
        return kept;
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        if (type == OptionalLong.class) {
            return OptionalLong.empty();
        }
        return type == Optional.class ? Optional.empty() : null;
    }
}
