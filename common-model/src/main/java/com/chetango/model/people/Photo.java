package com.chetango.model.people;

import com.chetango.model.values.Bytes;

import java.util.Objects;

/** A small picture that is what it says it is. */
public record Photo(Type type, Bytes content) {

    public static final int MAX_BYTES = 60 * 1024;

    /** Told by its first bytes. */
    public enum Type {
        JPEG("image/jpeg") {
            @Override
            boolean isStartOf(byte[] b) {
                return b.length > 3 && b[0] == (byte) 0xff && b[1] == (byte) 0xd8;
            }
        },
        PNG("image/png") {
            @Override
            boolean isStartOf(byte[] b) {
                return b.length > 8 && b[0] == (byte) 0x89 && b[1] == 'P' && b[2] == 'N';
            }
        },
        WEBP("image/webp") {
            @Override
            boolean isStartOf(byte[] b) {
                return b.length > 12 && b[0] == 'R' && b[1] == 'I' && b[8] == 'W' && b[9] == 'E';
            }
        };

        private final String contentType;

        Type(String contentType) {
            this.contentType = contentType;
        }

        abstract boolean isStartOf(byte[] content);

        public String contentType() {
            return contentType;
        }
    }

    public Photo {
        Objects.requireNonNull(type, "type");
        if (content.length() > MAX_BYTES || !type.isStartOf(content.toArray())) {
            throw new IllegalArgumentException("not a " + type + " of " + MAX_BYTES + " bytes");
        }
    }
}
