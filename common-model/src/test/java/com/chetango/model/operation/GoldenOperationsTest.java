package com.chetango.model.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The exact text each operation travels as. A file here never changes once a desk has shipped: a
 * shape that changes is a new version with a new file.
 */
class GoldenOperationsTest {

    @ParameterizedTest
    @EnumSource
    void every_operation_has_a_golden_file_and_is_read_and_written_exactly(OperationType type)
            throws Exception {
        String golden = golden(type);
        Operation operation = OperationJson.read(type, golden);
        assertThat(OperationType.of(operation).wireName()).isEqualTo(type.wireName());
        assertThat(OperationJson.write(operation)).isEqualTo(golden);
    }

    private static String golden(OperationType type) throws IOException {
        String name = "/golden/" + type.wireName() + ".v" + type.version() + ".json";
        try (InputStream file = GoldenOperationsTest.class.getResourceAsStream(name)) {
            assertThat(file).as("src/test/resources%s", name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
