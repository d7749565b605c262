package com.chetango.model.sync;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The messages of this package as JSON in UTF-8.
 *
 * <p>A server takes exactly the request it knows; a desk ignores what a newer server adds to an
 * answer.
 */
public final class SyncJson {

    /** A picture in an answer is the longest text there is. */
    private static final int MAX_TEXT = 16_000_000;

    private static final JsonMapper STRICT =
            builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final JsonMapper TOLERANT =
            builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private SyncJson() {}

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder(
                        JsonFactory.builder()
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .streamReadConstraints(
                                        StreamReadConstraints.builder()
                                                .maxNestingDepth(32)
                                                .maxStringLength(MAX_TEXT)
                                                .maxNumberLength(30)
                                                .maxNameLength(100)
                                                .build())
                                .build())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    public static byte[] write(Object message) {
        return STRICT.writeValueAsBytes(message);
    }

    /**
     * @throws UnreadableMessage if the bytes are not that message in UTF-8
     */
    public static <T> T readRequest(byte[] utf8, Class<T> shape) throws UnreadableMessage {
        return read(STRICT, utf8, shape);
    }

    /**
     * @throws UnreadableMessage if the bytes are not that message in UTF-8
     */
    public static <T> T readResponse(byte[] utf8, Class<T> shape) throws UnreadableMessage {
        return read(TOLERANT, utf8, shape);
    }

    private static <T> T read(JsonMapper mapper, byte[] utf8, Class<T> shape)
            throws UnreadableMessage {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
            T message = mapper.readValue(text, shape);
            if (message == null) {
                throw new UnreadableMessage("the message is null");
            }
            return message;
        } catch (CharacterCodingException broken) {
            throw new UnreadableMessage("the message is not UTF-8");
        } catch (JacksonException broken) {
            throw new UnreadableMessage(broken.getOriginalMessage());
        }
    }

    /** Bytes that are not the message they should be. */
    public static final class UnreadableMessage extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableMessage(String message) {
            super(message);
        }
    }
}
