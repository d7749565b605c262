package com.chetango.server.http;

import com.chetango.model.sync.Problem;
import com.chetango.model.sync.SyncJson;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Supplier;

/** Problem documents for what fails before Javalin sees it: bad paths, headers too long. */
final class JettyProblems extends ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(JettyProblems.class);

    private final Supplier<UUID> ids;

    JettyProblems(Supplier<UUID> ids) {
        this.ids = ids;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Problem problem = Problems.byStatus(status);
        if (status >= 500) {
            String occurrence = "urn:uuid:" + ids.get();
            problem = Problems.internal(occurrence);
            LOG.atError()
                    .setCause((Throwable) request.getAttribute(ERROR_EXCEPTION))
                    .addKeyValue("instance", occurrence)
                    .log("request failed in the web server");
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(SyncJson.write(problem)), callback);
        return true;
    }
}
