package com.chetango.model.operation;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Operations as JSON text. The text itself is what is hashed, stored and sent, so nothing ever has
 * to be canonicalised.
 */
public final class OperationJson {

    /** Longest payload anybody may send, in characters; a proof picture is the largest we make. */
    public static final int MAX_LENGTH = 450_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(32)
                                                    .maxStringLength(MAX_LENGTH)
                                                    .maxDocumentLength(MAX_LENGTH)
                                                    .maxNumberLength(30)
                                                    .maxNameLength(100)
                                                    .build())
                                    .build())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    // What a record answers about itself (isFact, movesMoney) is not what it
                    // carries.
                    .changeDefaultVisibility(
                            seen ->
                                    seen.withFieldVisibility(Visibility.ANY)
                                            .withGetterVisibility(Visibility.NONE)
                                            .withIsGetterVisibility(Visibility.NONE))
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private OperationJson() {}

    public static String write(Operation operation) {
        return MAPPER.writeValueAsString(operation);
    }

    /**
     * @throws UnreadableOperation if the text is not that operation
     */
    public static Operation read(OperationType type, String json) throws UnreadableOperation {
        if (json.length() > MAX_LENGTH) {
            throw new UnreadableOperation("payload over " + MAX_LENGTH + " characters");
        }
        try {
            Operation operation = MAPPER.readValue(json, type.shape());
            if (operation == null) {
                throw new UnreadableOperation("payload is null");
            }
            return operation;
        } catch (JacksonException broken) {
            throw new UnreadableOperation(broken.getOriginalMessage());
        }
    }

    /** A payload that is not the operation it claims to be. */
    public static final class UnreadableOperation extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableOperation(String message) {
            super(message);
        }
    }
}
