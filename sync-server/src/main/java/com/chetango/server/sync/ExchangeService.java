package com.chetango.server.sync;

import com.chetango.model.sync.ExchangeRequest;
import com.chetango.model.sync.ExchangeRequest.SentOperation;
import com.chetango.model.sync.ExchangeResponse;
import com.chetango.model.sync.Problem;
import com.chetango.model.sync.Protocol;
import com.chetango.server.http.ApiProblem;
import com.chetango.server.identity.Session;
import com.chetango.server.platform.Database;
import com.chetango.server.tenants.TenantService;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One exchange: operations in, outcomes and rows out. */
final class ExchangeService {

    private static final int MOST_ROWS = 5_000;
    private static final String MIN_CLIENT = "0.1.0";
    private static final int LONGEST_TYPE = 60;
    private static final int LONGEST_APP = 40;

    private final Database database;
    private final OperationIntake intake;
    private final PullStore pull;
    private final TenantService tenants;
    private final Clock clock;

    ExchangeService(
            Database database,
            OperationIntake intake,
            PullStore pull,
            TenantService tenants,
            Clock clock) {
        this.database = database;
        this.intake = intake;
        this.pull = pull;
        this.tenants = tenants;
        this.clock = clock;
    }

    ExchangeResponse exchange(Session session, ExchangeRequest request) {
        requireSound(session, request);
        long epoch = request.epoch();
        OperationIntake.Result taken = intake.take(session, epoch, request.ops());
        return database.atOneMoment(
                session.tenantId(),
                tx -> {
                    long head = tenants.head(tx, session.tenantId());
                    if (request.cursor() > head) {
                        throw OperationIntake.reset(epoch);
                    }
                    int maxRows = Math.clamp(request.maxRows(), 1, MOST_ROWS);
                    long end =
                            pull.pageEnd(tx, session.tenantId(), request.cursor(), head, maxRows);
                    return new ExchangeResponse(
                            Protocol.VERSION,
                            epoch,
                            clock.instant(),
                            taken.device(),
                            taken.outcomes(),
                            request.cursor(),
                            end,
                            head,
                            end < head,
                            pull.rows(tx, session.tenantId(), request.cursor(), end),
                            MIN_CLIENT,
                            null);
                });
    }

    private static void requireSound(Session session, ExchangeRequest request) {
        if (request.protocol() != Protocol.VERSION) {
            throw new ApiProblem(Problem.of(426, Problem.UPGRADE, "Update this program", null));
        }
        if (!request.device().equals(session.deviceId())) {
            throw ApiProblem.badRequest("The token belongs to another device.");
        }
        if (request.cursor() < 0) {
            throw ApiProblem.badRequest("The cursor is below zero.");
        }
        List<SentOperation> ops = request.ops();
        if (ops.size() > Protocol.MAX_OPERATIONS) {
            throw ApiProblem.badRequest(
                    "At most " + Protocol.MAX_OPERATIONS + " operations in one request.");
        }
        Set<UUID> ids = new HashSet<>();
        for (SentOperation op : ops) {
            if (!ids.add(op.op())) {
                throw ApiProblem.badRequest("The same operation twice in one request.");
            }
            requirePlain(op.type(), LONGEST_TYPE);
            requirePlain(op.app(), LONGEST_APP);
            requirePlain(op.when().tz(), LONGEST_TYPE);
            requirePlain(op.sha256(), 64);
        }
    }

    /** What goes into columns as it is. Payloads do not: they are bytes and may hold anything. */
    private static void requirePlain(String text, int longest) {
        if (text.length() > longest || text.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw ApiProblem.badRequest("An operation's envelope is not plain text.");
        }
    }
}
