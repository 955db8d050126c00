package org.criticalfriend.spi.word;

/**
 * A word with settings: whatever stands behind its colon, as one record.
 *
 * <p>File names become record components ({@code led-by} fills {@code ledBy}); a component is needed unless it is
 * nullable, {@code Optional}, a collection or has a {@link org.criticalfriend.spi.language.Default}. A record of one
 * component may be written as its value alone. What the record's constructor throws is told to the writer of the file
 * as a problem at the word.
 *
 * <p>A component, or a component of a record within, has one of these types; a jar whose settings hold another is refused:
 *
 * <ul>
 *   <li>{@code String}, {@code int}, {@code boolean} and their boxes, {@code LocalDate}, and any enum;
 *   <li>what the language has a phrase for: {@link org.criticalfriend.spi.phrase.Range},
 *       {@link org.criticalfriend.spi.phrase.Quantity}, {@link org.criticalfriend.spi.phrase.Length},
 *       {@link org.criticalfriend.spi.phrase.Distance}, {@link org.criticalfriend.spi.phrase.Moment} and
 *       {@link org.criticalfriend.spi.phrase.FactTest};
 *   <li>{@link org.criticalfriend.spi.programme.FieldType};
 *   <li>a public record of such components that has no type parameters;
 *   <li>{@code List}, {@code Optional}, and {@code Map} with {@code String} as keys, of one of these.
 * </ul>
 *
 * <p>A {@code Default} is for a {@code String}, an {@code int}, a {@code boolean}, an enum, a {@code Range} or a list of
 * {@code String}; {@code IntRange} is for an {@code int} and may stand beside a {@code Default}; {@code Names} is for a
 * {@code String} and for a list, an optional or a map of them. The first component is not called {@code path}, and no two
 * come to the same key. The host reads what the constructor left in the record; it runs no accessor and no {@code equals}
 * that the author wrote.
 *
 * @param <S> the settings
 * @since 0.1
 */
public interface SettledWord<S extends Record> extends Word {

    /** The record of its settings: public, with a public constructor. */
    Class<S> settings();
}
