create table cash_session (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    branch_id uuid not null,
    device_id uuid not null,
    desk_name varchar(40) not null,
    opened_by uuid not null,
    opened_at timestamp with time zone not null,
    float_amount bigint not null,
    primary key (tenant_id, id)
);
create index cash_session_branch on cash_session (tenant_id, branch_id, opened_at);
create index cash_session_device on cash_session (tenant_id, device_id);

create table cash_movement (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    -- null: it came after its session was closed, and no other was open
    cash_session_id uuid,
    -- positive in, negative out
    amount bigint not null,
    reason varchar(200) not null,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create index cash_movement_session on cash_movement (tenant_id, cash_session_id);

create table cash_close (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    cash_session_id uuid not null,
    closed_at timestamp with time zone not null,
    closed_by uuid not null,
    expected_cash bigint not null,
    counted_cash bigint not null,
    explanation varchar(400),
    supervisor_id uuid,
    primary key (tenant_id, id)
);
create unique index cash_close_session on cash_close (tenant_id, cash_session_id);

-- Per method: what the system expected and what was counted (null: nothing to count, por confirmar).
create table cash_close_line (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    cash_close_id uuid not null,
    method varchar(20) not null,
    payments int not null,
    expected bigint not null,
    counted bigint,
    primary key (tenant_id, id)
);
create index cash_close_line_close on cash_close_line (tenant_id, cash_close_id);

-- Notes and coins as they were counted, at opening and at closing.
create table cash_count (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    cash_session_id uuid not null,
    -- OPEN, CLOSE
    phase varchar(5) not null,
    denomination bigint not null,
    quantity int not null,
    primary key (tenant_id, id)
);
create index cash_count_session on cash_count (tenant_id, cash_session_id);

-- Something a person should decide or know; opened by the server with the operation that caused it.
create table case_item (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    kind varchar(40) not null,
    -- OPEN, RESOLVED
    state varchar(10) not null,
    student_id uuid,
    branch_id uuid,
    subject_id uuid,
    operation_id uuid not null,
    detail varchar(2000) not null,
    opened_at timestamp with time zone not null,
    resolved_at timestamp with time zone,
    resolved_by uuid,
    resolution varchar(40),
    primary key (tenant_id, id)
);
create index case_item_state on case_item (tenant_id, state);
