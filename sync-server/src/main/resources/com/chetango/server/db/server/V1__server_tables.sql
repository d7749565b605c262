-- What only the server knows. Tables with tenant_id are walled by row-level security on PostgreSQL.

create table tenant (
    id uuid not null primary key,
    code varchar(40) not null unique,
    -- changes when the server is restored from a backup; desks then start over
    epoch bigint not null,
    created_at timestamp with time zone not null
);

-- The commit number of each tenant's last write. A counter row and not a sequence: the second writer
-- waits for the first, so nothing can appear below a number that was already read.
create table tenant_seq (
    tenant_id uuid not null primary key,
    seq bigint not null,
    foreign key (tenant_id) references tenant (id)
);

create table credential (
    tenant_id uuid not null,
    staff_id uuid not null,
    -- Argon2id with its parameters
    password_hash varchar(200) not null,
    changed_at timestamp with time zone not null,
    primary key (tenant_id, staff_id),
    foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);

create table device (
    tenant_id uuid not null,
    id uuid not null,
    branch_id uuid not null,
    -- 1 is Caja 1, D01
    number int not null,
    host_name varchar(80) not null,
    installation varchar(80) not null,
    -- receipt series in use
    series varchar(20) not null,
    -- 1 is generation a
    generation int not null,
    -- ACTIVE, DRAINING, REVOKED
    state varchar(10) not null,
    last_seq bigint not null,
    registered_at timestamp with time zone not null,
    registered_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, branch_id, number),
    foreign key (tenant_id, branch_id) references branch (tenant_id, id)
);

-- Each series belongs to exactly one installation of one device.
create table receipt_series (
    tenant_id uuid not null,
    series varchar(20) not null,
    device_id uuid not null,
    installation varchar(80) not null,
    -- OPEN, CLOSED
    state varchar(10) not null,
    last_number bigint not null,
    last_hash varchar(64) not null,
    leased_at timestamp with time zone not null,
    primary key (tenant_id, series),
    foreign key (tenant_id, device_id) references device (tenant_id, id)
);
create index receipt_series_device on receipt_series (tenant_id, device_id);

-- Tokens are opaque; only their hash is kept.
create table session_token (
    tenant_id uuid not null,
    token_hash varchar(64) not null,
    staff_id uuid not null,
    device_id uuid not null,
    issued_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    primary key (tenant_id, token_hash),
    foreign key (tenant_id, staff_id) references staff (tenant_id, id),
    foreign key (tenant_id, device_id) references device (tenant_id, id)
);
create index session_token_staff on session_token (tenant_id, staff_id);
create index session_token_device on session_token (tenant_id, device_id);

-- By hash of account and address, so that it names nobody. Survives a restart.
create table sign_in_attempt (
    attempt_key varchar(64) not null primary key,
    failures int not null,
    last_at timestamp with time zone not null
);

-- Every operation ever taken, as it came. The payload is bytes and not jsonb: PostgreSQL refuses some
-- JSON, and a payload must never be able to stop the queue.
create table inbox (
    tenant_id uuid not null,
    op_id uuid not null,
    device_id uuid not null,
    device_seq bigint not null,
    type varchar(60) not null,
    type_version int not null,
    app varchar(40) not null,
    actor_id uuid not null,
    branch_id uuid not null,
    cash_session_id uuid,
    base_seq bigint not null,
    wall_ms bigint not null,
    zone varchar(60) not null,
    offset_ms bigint not null,
    boot uuid not null,
    mono_ms bigint not null,
    payload bytea not null,
    sha256 varchar(64) not null,
    received_at timestamp with time zone not null,
    status varchar(20) not null,
    code varchar(60),
    case_id uuid,
    -- null when it left no rows
    commit_seq bigint,
    primary key (tenant_id, op_id),
    unique (tenant_id, device_id, device_seq),
    foreign key (tenant_id, device_id) references device (tenant_id, id)
);

-- What each commit number was. weight: rows written, a kilobyte of pictures counting as one more; it
-- is how the pull cuts pages without reading them.
create table commit_log (
    tenant_id uuid not null,
    seq bigint not null,
    op_id uuid,
    device_id uuid,
    at timestamp with time zone not null,
    weight int not null,
    primary key (tenant_id, seq)
);
