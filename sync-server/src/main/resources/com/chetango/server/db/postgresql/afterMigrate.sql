-- Runs after every migration, so that no table with a tenant can be forgotten: row-level security,
-- forced on the owner too. An unset tenant matches nothing.
do $$
declare
    wanted record;
begin
    for wanted in
        select c.table_name
        from information_schema.columns c
        join information_schema.tables t
            on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema = current_schema()
            and c.column_name = 'tenant_id'
            and t.table_type = 'BASE TABLE'
    loop
        execute format('alter table %I enable row level security', wanted.table_name);
        execute format('alter table %I force row level security', wanted.table_name);
        if not exists (
            select 1 from pg_policies
            where schemaname = current_schema()
                and tablename = wanted.table_name
                and policyname = 'own_tenant'
        ) then
            execute format(
                'create policy own_tenant on %I'
                    || ' using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)'
                    || ' with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)',
                wanted.table_name);
        end if;
    end loop;
end
$$;

-- The program works as a role that owns nothing, when the role it signs in with may make one.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'chetango_app') then
        create role chetango_app nologin nosuperuser nobypassrls;
    end if;
    if not pg_has_role(current_user, 'chetango_app', 'member') then
        execute format('grant chetango_app to %I', current_user);
    end if;
    execute format('grant usage on schema %I to chetango_app', current_schema());
    execute format(
        'grant select, insert, update, delete on all tables in schema %I to chetango_app',
        current_schema());
exception
    when insufficient_privilege or duplicate_object or unique_violation then
        raise notice 'no separate role: %', sqlerrm;
end
$$;
