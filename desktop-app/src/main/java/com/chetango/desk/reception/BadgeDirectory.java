package com.chetango.desk.reception;

import static com.chetango.model.db.Tables.BADGE;

import com.chetango.desk.platform.DeskDatabase;
import com.chetango.model.badges.StudentBadge;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * Which card a phone's rotating code belongs to. The code names the card by a hash of its token, so
 * the desk keeps the hashes of all its cards at hand.
 */
public final class BadgeDirectory {

    private final DeskDatabase database;
    private final TokensStore store = new TokensStore();
    private volatile Map<String, String> tokenByRotatingId = Map.of();

    public BadgeDirectory(DeskDatabase database) {
        this.database = database;
    }

    /** Reads every card again; call it at start and after cards changed, off the screen's thread. */
    public void load(UUID tenant) {
        tokenByRotatingId = database.read(tx -> store.tokens(tx, tenant));
    }

    Optional<String> token(String rotatingId) {
        return Optional.ofNullable(tokenByRotatingId.get(rotatingId));
    }

    private static final class TokensStore {
        Map<String, String> tokens(DSLContext tx, UUID tenant) {
            return tx
                    .select(BADGE.TOKEN)
                    .from(BADGE)
                    .where(BADGE.TENANT_ID.eq(tenant))
                    .fetch(BADGE.TOKEN)
                    .stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    StudentBadge::rotatingId, token -> token, (a, b) -> a));
        }
    }
}
