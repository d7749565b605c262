package com.chetango.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.chetango.server.testing.TestAcademy;
import com.chetango.server.testing.TestDatabase;
import com.chetango.server.testing.TestServer;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** The second wall, which holds even where a query forgets the tenant. */
class RowLevelSecurityTest {

    private static final Database DATABASE = TestServer.database(TestDatabase.POSTGRESQL);

    @BeforeAll
    static void twoAcademies() {
        TestServer.academy(TestDatabase.POSTGRESQL, 2);
        TestServer.academy(TestDatabase.POSTGRESQL, 2);
    }

    @Test
    void every_table_with_a_tenant_is_walled_on_its_owner_too() {
        List<String> open =
                DATABASE.outsideTenants(
                        tx ->
                                tx.fetch(
                                                "select c.relname from pg_class c join pg_attribute"
                                                        + " a on a.attrelid = c.oid where c.relkind ="
                                                        + " 'r' and a.attname = 'tenant_id' and not"
                                                        + " (c.relrowsecurity and c.relforcerowsecurity"
                                                        + " and exists (select 1 from pg_policy p where"
                                                        + " p.polrelid = c.oid and p.polqual is not"
                                                        + " null and p.polwithcheck is not null))")
                                        .getValues(0, String.class));
        assertThat(open).isEmpty();
    }

    @Test
    void the_program_works_as_a_role_that_owns_nothing() {
        Map<String, Object> role =
                DATABASE.outsideTenants(
                        tx ->
                                tx.fetchSingle(
                                                "select rolname, rolsuper, rolbypassrls,"
                                                        + " (select count(*) from pg_class c"
                                                        + " where c.relowner = r.oid) as owned"
                                                        + " from pg_roles r"
                                                        + " where rolname = current_user")
                                        .intoMap());
        assertThat(role)
                .containsEntry("rolname", "chetango_app")
                .containsEntry("rolsuper", false)
                .containsEntry("rolbypassrls", false)
                .containsEntry("owned", 0L);
    }

    @Test
    void without_a_tenant_there_are_no_rows() {
        int rows = DATABASE.outsideTenants(tx -> tx.fetchCount(DSL.table("student")));
        assertThat(rows).isZero();
    }

    @Test
    void a_query_that_forgets_the_tenant_sees_one_academy_only() {
        TestAcademy academy = TestServer.academy(TestDatabase.POSTGRESQL, 5);
        int rows =
                DATABASE.inTenant(academy.tenant().id(), tx -> tx.fetchCount(DSL.table("student")));
        assertThat(rows).isEqualTo(5);
    }
}
