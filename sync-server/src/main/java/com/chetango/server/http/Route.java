package com.chetango.server.http;

/**
 * One line of the list of routes.
 *
 * @param path with {@code {name}} for parameters
 */
public record Route(Method method, String path, Endpoint endpoint) {

    /** The methods this program answers; all others are 405. */
    public enum Method {
        GET,
        POST
    }

    public static Route get(String path, Endpoint endpoint) {
        return new Route(Method.GET, path, endpoint);
    }

    public static Route post(String path, Endpoint endpoint) {
        return new Route(Method.POST, path, endpoint);
    }
}
