package org.criticalfriend.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassFileTest {

    private static final Map<String, byte[]> CLASSES = TestJar.of("any")
            .source("""
                    package org.example;
                    import java.util.function.*;
                    @Deprecated
                    public class Sample<T extends Appendable> extends java.io.FilterReader {
                        private static final long LONG = Long.parseLong("7") + 0x7777777777L;
                        private static final double DOUBLE = Math.random() * 0.123;
                        java.util.BitSet field;
                        java.math.BigInteger[][] array;
                        Sample(java.io.Reader in) { super(in); }
                        protected java.util.Currency method(java.util.UUID id, int[] numbers) throws java.io.IOException {
                            IntSupplier length = "text"::length;
                            Supplier<String> made = () -> "a" + id + LONG + DOUBLE;
                            Object cast = (java.util.Random) null;
                            try {
                                numbers.clone();
                            } catch (java.time.DateTimeException caught) {
                                throw new java.io.IOException(made.get() + cast + java.time.Year.MAX_VALUE);
                            }
                            return java.util.zip.Deflater.class == null ? null : java.util.Currency.getInstance("GBP");
                        }
                    }
                    """)
            .option("-source")
            .option("17")
            .option("-target")
            .option("17")
            .option("-Xlint:-options")
            .entries();

    private static final byte[] SAMPLE = CLASSES.get("org/example/Sample.class");

    @Test
    void allThatAClassUsesIsNamed() throws IOException {
        ClassFile read = ClassFile.read(SAMPLE);

        assertThat(read.name()).isEqualTo("org/example/Sample");
        assertThat(read.java()).isEqualTo(17);
        assertThat(read.isAnnotation()).isFalse();
        assertThat(read.names())
                .contains(
                        "java/io/FilterReader",
                        "java/util/BitSet",
                        "java/math/BigInteger",
                        "java/io/Reader",
                        "java/util/Currency",
                        "java/util/UUID",
                        "java/util/Random",
                        "java/time/DateTimeException",
                        "java/io/IOException",
                        "java/util/zip/Deflater",
                        "java/util/function/IntSupplier")
                .allMatch(name -> name.matches("[\\w/$]+"));
        assertThat(read.calls()).contains("java/util/Currency.getInstance", "java/lang/Long.parseLong");
    }

    @Test
    void anAnnotationIsMentionedAndNotNamed() throws IOException {
        ClassFile read = ClassFile.read(SAMPLE);

        assertThat(read.mentions()).contains("java/lang/Deprecated");
        assertThat(read.names()).doesNotContain("java/lang/Deprecated");
    }

    @Test
    void whatIsNestedInAnAnnotationIsNotNamedEither() throws IOException {
        ClassFile read = ClassFile.read(TestJar.of("any")
                .source("package org.example; public @interface Level { Of value(); enum Of { FULL } }")
                .source("package org.example; @Level(Level.Of.FULL) public class Sample {"
                        + " boolean is(Object other) { return other instanceof java.util.Map.Entry; } }")
                .entries()
                .get("org/example/Sample.class"));

        assertThat(read.names())
                .containsExactlyInAnyOrder(
                        "org/example/Sample", "java/lang/Object", "java/util/Map", "java/util/Map$Entry");
        assertThat(read.mentions()).contains("org/example/Level", "org/example/Level$Of");
    }

    @Test
    void everyTruncatedClassIsRefused() {
        for (int length = 0; length < SAMPLE.length; length++) {
            byte[] bytes = Arrays.copyOf(SAMPLE, length);

            assertThatThrownBy(() -> ClassFile.read(bytes)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDamagedClassIsReadOrRefused() {
        Random random = new Random(1);
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = SAMPLE.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                ClassFile.read(bytes);
            } catch (IOException expected) {
                refused++;
            }
        }

        assertThat(refused).isPositive();
    }
}
