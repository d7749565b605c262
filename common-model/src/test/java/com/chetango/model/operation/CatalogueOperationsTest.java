package com.chetango.model.operation;

import static com.chetango.model.db.Tables.ACADEMY;
import static com.chetango.model.db.Tables.BRANCH;
import static com.chetango.model.db.Tables.PLAN;
import static com.chetango.model.db.Tables.STAFF;
import static com.chetango.model.db.Tables.STYLE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.chetango.model.catalogue.AcademyTerms;
import com.chetango.model.catalogue.BranchTerms;
import com.chetango.model.catalogue.PlanOffer;
import com.chetango.model.catalogue.StaffTerms;
import com.chetango.model.db.tables.records.PlanRecord;
import com.chetango.model.packages.PlanTerms;
import com.chetango.model.packages.Validity;
import com.chetango.model.people.Role;
import com.chetango.model.testing.ModelDatabase;
import com.chetango.model.testing.SettledAcademy;
import com.chetango.model.testing.SmallAcademy;
import com.chetango.model.values.Bytes;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class CatalogueOperationsTest {

    private static final UUID PLAN_ID = SmallAcademy.id("plan");

    private final ModelDatabase.Engine engine;
    private ModelDatabase database;
    private SmallAcademy academy;

    CatalogueOperationsTest(ModelDatabase.Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open();
        academy = new SmallAcademy(database);
        SettledAcademy.settle(academy);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_plan_is_made_changed_and_retired_and_each_makes_a_new_version() {
        owner(new SavePlan(PLAN_ID, 1, offer(8, 200_000)));
        owner(new SavePlan(PLAN_ID, 2, offer(8, 210_000)));
        assertThat(plan().getPrice()).isEqualTo(210_000);
        assertThat(plan().getActive()).isTrue();
        owner(new RetirePlan(PLAN_ID, 3));
        assertThat(plan().getActive()).isFalse();
        assertThat(version()).isEqualTo(4);
    }

    @Test
    void a_change_against_an_old_version_is_refused_and_changes_nothing() {
        owner(new SavePlan(PLAN_ID, 1, offer(8, 200_000)));
        assertThat(academy.runAsOwner(new SavePlan(PLAN_ID, 1, offer(8, 1)), Standing.HAPPENED))
                .isEqualTo(Outcome.refused(Refusal.CATALOGUE_CHANGED, 1L, 2L));
        assertThat(plan().getPrice()).isEqualTo(200_000);
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void an_unlimited_plan_has_no_number_of_classes() {
        owner(new SavePlan(PLAN_ID, 1, offer(null, 280_000)));
        assertThat(plan().getClasses()).isNull();
    }

    @Test
    void an_impossible_plan_cannot_be_made() {
        for (long price : new long[] {-1, 1_000_000_000_000_000L}) {
            assertThatThrownBy(() -> offer(8, price)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> offer(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void styles_are_removed_and_brought_back() {
        UUID style = SmallAcademy.id("tango");
        owner(new SaveStyle(style, 1, "Tango", false));
        owner(new SaveStyle(style, 2, "Tango", true));
        assertThat(academy.rows().get(STYLE, style).orElseThrow().getDeletedAt())
                .isEqualTo(SmallAcademy.NOW);
        owner(new SaveStyle(style, 3, "Tango sal\u00f3n", false));
        assertThat(academy.rows().get(STYLE, style).orElseThrow().getDeletedAt()).isNull();
    }

    @Test
    void the_code_of_a_branch_is_on_paper_and_stays() {
        UUID branch = academy.branch();
        assertThat(
                        academy.runAsOwner(
                                new SaveBranch(branch, 1, branch("ENV"), false), Standing.PROPOSED))
                .isInstanceOf(Outcome.Refused.class);
        owner(new SaveBranch(branch, 1, branch("MED"), false));
        assertThat(academy.rows().get(BRANCH, branch).orElseThrow().getName())
                .isEqualTo("Laureles");
    }

    @Test
    void owners_are_made_and_changed_by_owners_alone() {
        UUID boss = SmallAcademy.id("boss");
        SaveStaff promote = new SaveStaff(boss, 1, staff(Role.OWNER));
        assertThat(as(Role.ADMIN, promote)).isEqualTo(Outcome.refused(Refusal.NOT_ALLOWED));
        owner(promote);
        assertThat(as(Role.ADMIN, new SaveStaff(boss, 2, staff(Role.RECEPTION))))
                .isEqualTo(Outcome.refused(Refusal.NOT_ALLOWED));
        assertThat(academy.rows().get(STAFF, boss).orElseThrow().getRole()).isEqualTo("OWNER");
        assertThat(as(Role.ADMIN, new SaveStaff(SmallAcademy.id("ana"), 2, staff(Role.RECEPTION))))
                .isEqualTo(Outcome.APPLIED);
    }

    @Test
    void only_supervisors_edit_the_catalogue() {
        for (Operation operation :
                List.<Operation>of(
                        new SaveStaff(PLAN_ID, 1, staff(Role.TEACHER)),
                        new RetirePlan(PLAN_ID, 1),
                        new SaveStyle(PLAN_ID, 1, "Tango", false))) {
            assertThat(operation.allowedRoles()).containsExactlyInAnyOrder(Role.ADMIN, Role.OWNER);
        }
    }

    @Test
    void an_academy_changes_its_name_colours_and_limits() {
        owner(
                new SaveAcademy(
                        1,
                        new AcademyTerms(
                                new AcademyTerms.Identity("Son y Clave", "S.A.S.", "901", "", ""),
                                new AcademyTerms.Colours("#112233", "#445566", "#778899"),
                                Bytes.of(new byte[] {1, 2, 3}),
                                new AcademyTerms.Limits(5_000, 5, 20))));
        assertThat(academy.rows().get(ACADEMY, SmallAcademy.id("tenant")).orElseThrow().getName())
                .isEqualTo("Son y Clave");
        assertThat(version()).isEqualTo(2);
    }

    private void owner(Operation operation) {
        assertThat(academy.runAsOwner(operation, Standing.PROPOSED)).isEqualTo(Outcome.APPLIED);
    }

    private Outcome as(Role role, Operation operation) {
        return operation.apply(academy.rows(), academy.context(role, Standing.PROPOSED));
    }

    private PlanRecord plan() {
        return academy.rows().get(PLAN, PLAN_ID).orElseThrow();
    }

    private long version() {
        return academy.rows()
                .get(ACADEMY, SmallAcademy.id("tenant"))
                .orElseThrow()
                .getCatalogueVersion();
    }

    private static PlanOffer offer(@Nullable Integer classes, long price) {
        return new PlanOffer(
                new PlanOffer.Label("Paquete", ""),
                classes,
                new PlanOffer.Period(new Validity(30, Validity.Unit.DAY), PlanTerms.Start.PURCHASE),
                PlanOffer.Scope.ANYTHING,
                new PlanOffer.Rules(false, false, 0, 1),
                new PlanOffer.Price(price, 0),
                1);
    }

    private static BranchTerms branch(String code) {
        return new BranchTerms(code, "Laureles", "", "", "");
    }

    private static StaffTerms staff(Role role) {
        return new StaffTerms("Ana Sof\u00eda R\u00edos", "Ana@ClaveySon.co", role, null, true);
    }
}
