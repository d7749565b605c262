package com.chetango.server.http;

import com.chetango.model.sync.SyncJson;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;

import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Javalin, told once how this program speaks HTTP. */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    /** Exchanges are small and many: the cheapest level already halves them. */
    private static final int GZIP_LEVEL = 1;

    private static final long STOP_MILLIS = 10_000;

    private final Javalin javalin;

    private HttpServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * @param port 0 for any free one
     * @param maxBytes of a request body, unpacked
     */
    public static HttpServer start(
            String host, int port, int maxBytes, List<Route> routes, Supplier<UUID> ids) {
        Problems problems = new Problems(ids);
        Javalin javalin =
                Javalin.create(
                        config -> {
                            configure(config, ids);
                            config.routes.exception(ApiProblem.class, problems::known);
                            config.routes.exception(HttpResponseException.class, problems::refused);
                            config.routes.exception(Exception.class, problems::unexpected);
                            routes.forEach(route -> add(config, route, maxBytes));
                        });
        return new HttpServer(javalin.start(host, port));
    }

    private static void configure(JavalinConfig config, Supplier<UUID> ids) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        config.jetty.modifyHttpConfiguration(
                http -> {
                    http.setSendServerVersion(false);
                    http.setSendDateHeader(true);
                });
        config.jetty.modifyServer(
                server -> {
                    server.setStopTimeout(STOP_MILLIS);
                    server.setHandler(new GracefulHandler());
                    server.setErrorHandler(new JettyProblems(ids));
                });
        config.requestLogger.http(HttpServer::log);
    }

    private static void add(JavalinConfig config, Route route, int maxBytes) {
        HandlerType method =
                switch (route.method()) {
                    case GET -> HandlerType.GET;
                    case POST -> HandlerType.POST;
                };
        config.routes.addHttpHandler(
                method,
                route.path(),
                context -> send(context, route.endpoint().handle(new Request(context, maxBytes))));
    }

    private static void send(Context context, Answer answer) {
        context.header("Cache-Control", answer.isPublic() ? "public, max-age=300" : "no-store");
        context.header("X-Content-Type-Options", "nosniff");
        context.status(answer.status());
        context.result(SyncJson.write(answer.message()));
        context.contentType("application/json");
    }

    private static void log(Context context, Float millis) {
        LOG.atInfo()
                .addKeyValue("method", Problems.printable(context.req().getMethod()))
                .addKeyValue("path", Problems.printable(context.path()))
                .addKeyValue("status", context.statusCode())
                .addKeyValue("millis", millis)
                .log("request");
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
