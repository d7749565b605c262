-- The catalogue. Lists of ids (styles, levels, branches) are comma-separated; empty means all.
create table plan (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    name varchar(80) not null,
    description varchar(200) not null,
    -- null: unlimited
    classes int,
    validity_count int not null,
    -- DAY, WEEK, MONTH
    validity_unit varchar(5) not null,
    -- PURCHASE, FIRST_USE, DATE
    starts_on varchar(10) not null,
    style_ids varchar(1000) not null,
    level_ids varchar(1000) not null,
    branch_ids varchar(1000) not null,
    max_per_day int,
    max_per_week int,
    shareable boolean not null,
    transferable boolean not null,
    freeze_days int not null,
    overdraft_limit int not null,
    price bigint not null,
    tax_percent int not null,
    active boolean not null,
    position int not null,
    primary key (tenant_id, id)
);

-- A package sold: a snapshot of its plan, so later edits of the plan never touch it.
create table entitlement (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    student_id uuid not null,
    -- set when the whole family may use it
    family_id uuid,
    plan_id uuid not null,
    catalogue_version bigint not null,
    name varchar(80) not null,
    classes int,
    validity_count int not null,
    validity_unit varchar(5) not null,
    style_ids varchar(1000) not null,
    level_ids varchar(1000) not null,
    branch_ids varchar(1000) not null,
    max_per_day int,
    max_per_week int,
    transferable boolean not null,
    freeze_days int not null,
    overdraft_limit int not null,
    price bigint not null,
    -- null until the first use, when the plan starts then
    starts_on date,
    -- last day it can be used, freezes not counted; null until it starts
    ends_on date,
    sold_at timestamp with time zone not null,
    sold_by uuid not null,
    branch_id uuid not null,
    voided_at timestamp with time zone,
    primary key (tenant_id, id)
);
create index entitlement_student on entitlement (tenant_id, student_id);
create index entitlement_family on entitlement (tenant_id, family_id);

-- A freeze moves the package's end by its length. An early return shortens through_on.
create table package_freeze (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    entitlement_id uuid not null,
    from_on date not null,
    through_on date not null,
    reason varchar(200) not null,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create index package_freeze_entitlement on package_freeze (tenant_id, entitlement_id);

-- The ledger, append-only; the balance of a package is sum(amount) and is stored nowhere.
create table credit_entry (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    entitlement_id uuid not null,
    student_id uuid not null,
    -- GRANT, USE, UNDO, MAKE_UP, FREEZE, TRANSFER, EXPIRE, ADJUST, SETTLE
    kind varchar(10) not null,
    amount int not null,
    attendance_id uuid,
    class_session_id uuid,
    operation_id uuid not null,
    line int not null,
    note varchar(200),
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create unique index credit_entry_operation on credit_entry (tenant_id, operation_id, line);
create index credit_entry_entitlement on credit_entry (tenant_id, entitlement_id);
create index credit_entry_attendance on credit_entry (tenant_id, attendance_id);
create index credit_entry_student on credit_entry (tenant_id, student_id);

-- What someone owes. amount = gross - discount. Paid, partial or pending is a sum over allocation.
create table charge (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    student_id uuid not null,
    entitlement_id uuid,
    concept varchar(120) not null,
    gross bigint not null,
    discount bigint not null,
    discount_reason varchar(120),
    discount_supervisor_id uuid,
    amount bigint not null,
    tax_percent int not null,
    due_on date not null,
    branch_id uuid not null,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create index charge_student on charge (tenant_id, student_id);
create index charge_entitlement on charge (tenant_id, entitlement_id);
create index charge_due on charge (tenant_id, due_on);

create table charge_void (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    charge_id uuid not null,
    reason varchar(200) not null,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create unique index charge_void_charge on charge_void (tenant_id, charge_id);

-- Money that moved: PAYMENT in, REFUND and VOID out (negative amounts) pointing at the original.
create table payment (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    kind varchar(10) not null,
    student_id uuid not null,
    original_id uuid,
    amount bigint not null,
    reason varchar(200),
    supervisor_id uuid,
    branch_id uuid not null,
    device_id uuid not null,
    cash_session_id uuid,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create index payment_student on payment (tenant_id, student_id);
create index payment_original on payment (tenant_id, original_id);
create index payment_cash_session on payment (tenant_id, cash_session_id);
create index payment_at on payment (tenant_id, branch_id, at);

-- How it was paid, a row per method.
create table tender (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    payment_id uuid not null,
    line int not null,
    -- CASH, NEQUI, DAVIPLATA, PSE, BANCOLOMBIA_QR, BRE_B, CARD, TRANSFER, LINK
    method varchar(20) not null,
    amount bigint not null,
    -- what the customer handed over, in cash; null for the other methods
    received bigint,
    reference varchar(60),
    -- true: money not yet seen in the account (por confirmar)
    to_confirm boolean not null,
    primary key (tenant_id, id)
);
create index tender_payment on tender (tenant_id, payment_id);
create index tender_reference on tender (tenant_id, reference);

create table tender_check (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    tender_id uuid not null,
    arrived boolean not null,
    note varchar(200),
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create unique index tender_check_tender on tender_check (tenant_id, tender_id);

create table payment_proof (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    tender_id uuid not null,
    content_type varchar(40) not null,
    content bytea not null,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create index payment_proof_tender on payment_proof (tenant_id, tender_id);

-- Which charges a payment covers; negative in refunds and voids.
create table allocation (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    payment_id uuid not null,
    charge_id uuid not null,
    amount bigint not null,
    primary key (tenant_id, id)
);
create index allocation_payment on allocation (tenant_id, payment_id);
create index allocation_charge on allocation (tenant_id, charge_id);

-- The printed number: gapless in its series, chained by hash to the receipt before it.
create table receipt (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    payment_id uuid not null,
    series varchar(20) not null,
    number bigint not null,
    amount bigint not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    at timestamp with time zone not null,
    primary key (tenant_id, id)
);
create unique index receipt_number on receipt (tenant_id, series, number);
create index receipt_payment on receipt (tenant_id, payment_id);
