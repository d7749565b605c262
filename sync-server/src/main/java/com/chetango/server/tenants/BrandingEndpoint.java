package com.chetango.server.tenants;

import com.chetango.model.sync.Problem;
import com.chetango.server.http.Answer;
import com.chetango.server.http.ApiProblem;
import com.chetango.server.http.Endpoint;
import com.chetango.server.http.Request;

/** {@code GET /api/v1/academies/{code}/branding}: what the sign-in screen shows. */
public final class BrandingEndpoint implements Endpoint {

    private final TenantService tenants;

    public BrandingEndpoint(TenantService tenants) {
        this.tenants = tenants;
    }

    @Override
    public Answer handle(Request request) {
        return tenants.branding(request.pathParameter("code"))
                .map(Answer::forEverybody)
                .orElseThrow(
                        () ->
                                new ApiProblem(
                                        Problem.of(
                                                404, "NOT_FOUND", "There is nothing here", null)));
    }
}
