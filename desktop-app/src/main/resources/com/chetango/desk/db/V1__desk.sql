-- What a desk keeps beside the replicated tables. A data folder belongs to one academy and one device.

-- Made at the first start, before anybody signs in: how the server will know this folder again.
create table installation (
    device_id uuid not null,
    -- changes when the folder is set up anew: tells a copied disk from the original
    install_id uuid not null,
    primary key (device_id)
);

create table device_state (
    tenant_id uuid not null,
    device_id uuid not null,
    academy_code varchar(40) not null,
    desk_name varchar(40) not null,
    branch_id uuid not null,
    -- what the server asks to see with every exchange
    token varchar(4000) not null,
    epoch bigint not null,
    -- everything up to here is in this database
    cursor_seq bigint not null,
    head_seq bigint not null,
    -- counter row: the device's dense sequence
    last_seq bigint not null,
    clock_offset_ms bigint not null,
    -- READY, CATCHING_UP, BOOTSTRAPPING, BLOCKED
    replica_state varchar(20) not null,
    block_reason varchar(40),
    exchanged_at timestamp with time zone,
    -- exchanges that failed in a row, and why the last one did
    failures int not null,
    failure varchar(40),
    failure_detail varchar(400),
    notice varchar(400),
    primary key (tenant_id)
);

create table outbox (
    tenant_id uuid not null,
    operation_id uuid not null,
    device_seq bigint not null,
    type varchar(60) not null,
    type_version int not null,
    app_version varchar(40) not null,
    actor_id uuid not null,
    branch_id uuid not null,
    cash_session_id uuid,
    base_seq bigint not null,
    wall timestamp with time zone not null,
    tz varchar(40) not null,
    offset_ms bigint not null,
    boot_id uuid not null,
    mono_ms bigint not null,
    payload varchar(500000) not null,
    sha256 varchar(64) not null,
    -- PENDING, ACKED
    state varchar(10) not null,
    attempts int not null,
    last_error varchar(400),
    -- the server's word, once acknowledged
    outcome varchar(20),
    outcome_code varchar(400),
    server_seq bigint,
    case_id uuid,
    acked_at timestamp with time zone,
    -- the pull has reached server_seq: the server's rows stand where ours stood
    settled boolean not null,
    primary key (tenant_id, operation_id)
);
create unique index outbox_seq on outbox (tenant_id, device_seq);
create index outbox_state on outbox (tenant_id, state, device_seq);
create index outbox_settled on outbox (tenant_id, settled, device_seq);

-- Which cells an operation the server has not answered owns, and what stood there before.
-- column_name '' : the operation put the whole row.
create table pending_cell (
    tenant_id uuid not null,
    table_name varchar(40) not null,
    row_id uuid not null,
    column_name varchar(60) not null,
    operation_id uuid not null,
    device_seq bigint not null,
    -- JSON
    base_value varchar(500000),
    primary key (tenant_id, table_name, row_id, column_name, operation_id)
);
create index pending_cell_operation on pending_cell (tenant_id, operation_id);

-- Counter row of a series of receipts.
create table receipt_series (
    tenant_id uuid not null,
    series varchar(20) not null,
    last_number bigint not null,
    last_hash varchar(64) not null,
    -- OPEN, CLOSED
    state varchar(10) not null,
    primary key (tenant_id, series)
);

create table sync_log (
    tenant_id uuid not null,
    id uuid not null,
    at timestamp with time zone not null,
    kind varchar(40) not null,
    detail varchar(400) not null,
    primary key (tenant_id, id)
);
create index sync_log_at on sync_log (tenant_id, at);

-- Who may sign in without the server: a verifier of this desk's own, made after an online sign-in.
create table offline_verifier (
    tenant_id uuid not null,
    staff_id uuid not null,
    email varchar(160) not null,
    -- Argon2id with its own salt
    verifier varchar(200) not null,
    full_name varchar(160) not null,
    role varchar(20) not null,
    online_at timestamp with time zone not null,
    primary key (tenant_id, staff_id)
);
create index offline_verifier_email on offline_verifier (tenant_id, email);

-- Wrong passwords and PINs in a row, kept so that a restart does not forgive them.
create table wrong_attempt (
    tenant_id uuid not null,
    -- SIGN_IN:<e-mail> or PIN
    subject varchar(200) not null,
    attempts int not null,
    not_before timestamp with time zone not null,
    primary key (tenant_id, subject)
);

-- What somebody had typed into a form that was never saved: offered again after a crash.
create table draft (
    tenant_id uuid not null,
    staff_id uuid not null,
    -- which form, and of whom: STUDENT:new, STUDENT:<id>
    form varchar(80) not null,
    content varchar(20000) not null,
    at timestamp with time zone not null,
    primary key (tenant_id, staff_id, form)
);

-- The latest time this desk has ever seen: a clock set back shows.
create table seen_time (
    tenant_id uuid not null,
    at timestamp with time zone not null,
    primary key (tenant_id)
);
