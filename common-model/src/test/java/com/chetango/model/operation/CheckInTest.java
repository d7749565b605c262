package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ATTENDANCE;
import static com.chetango.model.db.Tables.CREDIT_ENTRY;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.model.attendance.Basis;
import com.chetango.model.attendance.EnteredBy;
import com.chetango.model.people.Role;
import com.chetango.model.rows.Indexes;
import com.chetango.model.testing.ModelDatabase;
import com.chetango.model.testing.SmallAcademy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class CheckInTest {

    private ModelDatabase database;
    private SmallAcademy academy;

    @BeforeEach
    void open() {
        database = ModelDatabase.h2();
        academy = new SmallAcademy(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entering_takes_one_class_from_the_package() {
        UUID pack = academy.sell(8, 2);
        Outcome outcome = academy.run(in(), Standing.PROPOSED);
        assertThat(outcome).isEqualTo(Outcome.APPLIED);
        assertThat(database.count(ATTENDANCE)).isEqualTo(1);
        assertThat(academy.left(pack)).isEqualTo(7);
    }

    @Test
    void the_same_card_twice_is_one_entry_and_one_class() {
        UUID pack = academy.sell(8, 2);
        academy.run(in(), Standing.PROPOSED);
        assertThat(academy.run(in(), Standing.PROPOSED))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        r -> assertThat(r.refusal()).isEqualTo(Refusal.ALREADY_CHECKED_IN));
        assertThat(academy.run(in(), Standing.HAPPENED)).isInstanceOf(Outcome.Merged.class);
        assertThat(academy.left(pack)).isEqualTo(7);
    }

    @Test
    void undoing_gives_the_class_back_and_entering_again_is_a_second_entry() {
        UUID pack = academy.sell(8, 2);
        academy.run(in(), Standing.PROPOSED);
        UUID entry =
                academy.rows()
                        .find(Indexes.ATTENDANCE_OF_SESSION, academy.session())
                        .getFirst()
                        .getId();
        academy.run(new UndoCheckIn(entry, "scanned the wrong card"), Standing.PROPOSED);
        assertThat(academy.left(pack)).isEqualTo(8);
        academy.run(in(), Standing.PROPOSED);
        assertThat(academy.left(pack)).isEqualTo(7);
        assertThat(database.count(ATTENDANCE)).isEqualTo(2);
    }

    @Test
    void with_no_classes_left_the_desk_is_asked_and_the_server_records_a_debt() {
        UUID pack = academy.sell(0, 0);
        assertThat(academy.run(in(), Standing.PROPOSED))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        r -> assertThat(r.refusal()).isEqualTo(Refusal.NO_CLASSES_LEFT));
        assertThat(database.count(CREDIT_ENTRY)).isEqualTo(1);
        assertThat(academy.run(in(), Standing.HAPPENED)).isInstanceOf(Outcome.Flagged.class);
        assertThat(academy.left(pack)).isEqualTo(-1);
    }

    @Test
    void a_grace_class_is_allowed_up_to_the_overdraft_and_no_further() {
        UUID pack = academy.sell(0, 1);
        CheckIn grace =
                new CheckIn(
                        academy.student(),
                        academy.session(),
                        Basis.GRACE,
                        EnteredBy.TYPED,
                        null,
                        null);
        assertThat(academy.run(grace, Standing.PROPOSED)).isEqualTo(Outcome.APPLIED);
        assertThat(academy.left(pack)).isEqualTo(-1);
        UUID entry =
                academy.rows()
                        .find(Indexes.ATTENDANCE_OF_SESSION, academy.session())
                        .getFirst()
                        .getId();
        assertThat(
                        academy.run(
                                new CheckIn(
                                        academy.student(),
                                        academy.otherSession(),
                                        Basis.GRACE,
                                        EnteredBy.TYPED,
                                        null,
                                        null),
                                Standing.PROPOSED))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        r -> assertThat(r.refusal()).isEqualTo(Refusal.NO_GRACE_LEFT));
        assertThat(entry).isNotNull();
    }

    @Test
    void every_role_may_let_people_in() {
        assertThat(in().allowedRoles()).containsExactlyInAnyOrder(Role.values());
    }

    private CheckIn in() {
        return CheckIn.onPackage(academy.student(), academy.session(), EnteredBy.SCANNER);
    }
}
