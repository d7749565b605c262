package com.chetango.server.http;

/**
 * What goes back: a message as JSON.
 *
 * @param isPublic whether anybody on the way may keep it for a few minutes
 */
public record Answer(int status, Object message, boolean isPublic) {

    public static Answer ok(Object message) {
        return new Answer(200, message, false);
    }

    public static Answer forEverybody(Object message) {
        return new Answer(200, message, true);
    }
}
