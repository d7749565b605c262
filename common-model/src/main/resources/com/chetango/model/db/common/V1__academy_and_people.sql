-- Every replicated table starts with the same three columns: the tenant, an id made by whoever wrote
-- the row first, and row_seq, the tenant-wide commit number under which the server last wrote it
-- (0 = only this desk knows the row). Defaults are forbidden: a row says all of its columns.
-- Foreign keys live on the server only; a desk may hold a child before its parent.

-- One row a tenant, with the tenant's id.
create table academy (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    code varchar(40) not null,
    name varchar(120) not null,
    legal_name varchar(160) not null,
    tax_id varchar(40) not null,
    tax_regime varchar(80) not null,
    time_zone varchar(40) not null,
    currency varchar(3) not null,
    color_primary varchar(7) not null,
    color_secondary varchar(7) not null,
    color_accent varchar(7) not null,
    logo bytea,
    receipt_footer varchar(300) not null,
    -- whole pesos a blind count may differ before a supervisor's PIN is asked
    cash_difference_limit bigint not null,
    -- percent each role may discount without a supervisor
    reception_discount_limit int not null,
    admin_discount_limit int not null,
    catalogue_version bigint not null,
    primary key (tenant_id, id)
);

create table branch (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    code varchar(6) not null,
    name varchar(80) not null,
    address varchar(160) not null,
    city varchar(80) not null,
    phone varchar(40) not null,
    primary key (tenant_id, id)
);

create table room (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    branch_id uuid not null,
    name varchar(60) not null,
    capacity int not null,
    primary key (tenant_id, id)
);

create table style (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    name varchar(60) not null,
    primary key (tenant_id, id)
);

create table level (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    name varchar(60) not null,
    position int not null,
    primary key (tenant_id, id)
);

create table staff (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    full_name varchar(160) not null,
    email varchar(160) not null,
    -- RECEPTION, TEACHER, ADMIN, OWNER
    role varchar(20) not null,
    -- Argon2id of the supervisor's PIN; null for who has none
    pin_hash varchar(200),
    active boolean not null,
    primary key (tenant_id, id)
);
create index staff_email on staff (tenant_id, email);

-- A row here overrides the computed Colombian holidays: an academy may open on one or close on a day of its own.
create table holiday (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    -- null: every branch
    branch_id uuid,
    on_date date not null,
    name varchar(80) not null,
    closed boolean not null,
    primary key (tenant_id, id)
);
create index holiday_day on holiday (tenant_id, on_date);

create table family (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    name varchar(120) not null,
    -- STUDENT or GUARDIAN, with payer_id pointing to that table; both null while nobody was chosen
    payer_type varchar(10),
    payer_id uuid,
    primary key (tenant_id, id)
);

create table guardian (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    family_id uuid not null,
    full_name varchar(160) not null,
    relation varchar(40) not null,
    document varchar(40),
    phone varchar(40),
    email varchar(160),
    primary key (tenant_id, id)
);
create index guardian_family on guardian (tenant_id, family_id);

create table student (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    given_names varchar(80) not null,
    surnames varchar(80) not null,
    -- CC, TI, CE, PA, RC, PPT
    document_type varchar(4),
    document_number varchar(30),
    phone varchar(40),
    email varchar(160),
    birth_date date,
    -- F, M or null; only used to address people in Spanish
    gender varchar(1),
    notes varchar(2000),
    emergency_name varchar(120),
    emergency_relation varchar(40),
    emergency_phone varchar(40),
    -- ACTIVE, FROZEN, INACTIVE
    status varchar(10) not null,
    status_reason varchar(200),
    home_branch_id uuid not null,
    family_id uuid,
    joined_on date not null,
    primary key (tenant_id, id)
);
create index student_document on student (tenant_id, document_number);
create index student_family on student (tenant_id, family_id);
create index student_phone on student (tenant_id, phone);

-- Apart from student so that lists never read pictures. id = the student's id.
create table student_photo (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    content_type varchar(40) not null,
    picture bytea not null,
    taken_at timestamp with time zone not null,
    primary key (tenant_id, id)
);

-- The QR card. token is what the printed card says; secret makes the rotating code on a phone.
create table badge (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    student_id uuid not null,
    token varchar(32) not null,
    -- hashed from the token: what the rotating code names the card by, so that it never shows the token
    rotating_id varchar(10) not null,
    secret bytea not null,
    issued_at timestamp with time zone not null,
    replaced_at timestamp with time zone,
    replaced_reason varchar(200),
    primary key (tenant_id, id)
);
create unique index badge_token on badge (tenant_id, token);
create index badge_rotating on badge (tenant_id, rotating_id);
create index badge_student on badge (tenant_id, student_id);

-- Append-only: taking an authorisation back is another row with granted = false.
create table consent (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    student_id uuid not null,
    -- DATA, WHATSAPP, ADVERTISING, PHOTO_ON_SCREEN, PUBLIC_PHOTOS, HEALTH
    purpose varchar(20) not null,
    granted boolean not null,
    text_version varchar(20) not null,
    given_by varchar(160) not null,
    guardian_id uuid,
    channel varchar(20) not null,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create index consent_student on consent (tenant_id, student_id);
