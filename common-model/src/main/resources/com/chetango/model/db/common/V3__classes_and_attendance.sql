create table schedule_slot (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    deleted_at timestamp with time zone,
    branch_id uuid not null,
    room_id uuid not null,
    style_id uuid not null,
    level_id uuid not null,
    teacher_id uuid not null,
    -- ISO: 1 Monday … 7 Sunday
    weekday int not null,
    starts_at time not null,
    minutes int not null,
    capacity int not null,
    from_on date not null,
    through_on date,
    primary key (tenant_id, id)
);
create index schedule_slot_branch on schedule_slot (tenant_id, branch_id);

-- One class on one day. Generated ones have an id named by (slot, date), so every desk makes the same row.
create table class_session (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    slot_id uuid,
    branch_id uuid not null,
    room_id uuid not null,
    style_id uuid not null,
    level_id uuid not null,
    teacher_id uuid not null,
    class_date date not null,
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    capacity int not null,
    -- PENDING, CONFIRMED, CANCELLED
    state varchar(10) not null,
    state_reason varchar(200),
    state_by uuid,
    state_at timestamp with time zone,
    primary key (tenant_id, id)
);
create index class_session_day on class_session (tenant_id, class_date);
create index class_session_slot on class_session (tenant_id, slot_id, class_date);

-- Recurring (slot_id) or for one class (class_session_id); ended by through_on.
create table enrolment (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    student_id uuid not null,
    slot_id uuid,
    class_session_id uuid,
    from_on date not null,
    through_on date,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create index enrolment_student on enrolment (tenant_id, student_id);
create index enrolment_slot on enrolment (tenant_id, slot_id);
create index enrolment_session on enrolment (tenant_id, class_session_id);

-- A person entered. Undone by a row in attendance_undo; entering again after that is ordinal + 1.
create table attendance (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    class_session_id uuid not null,
    student_id uuid not null,
    ordinal int not null,
    class_date date not null,
    branch_id uuid not null,
    device_id uuid not null,
    -- PACKAGE, GRACE, COURTESY, OWED
    basis varchar(10) not null,
    entitlement_id uuid,
    -- CAMERA, SCANNER, TYPED, LIST
    entered_by varchar(10) not null,
    reason varchar(200),
    supervisor_id uuid,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create unique index attendance_once on attendance (tenant_id, class_session_id, student_id, ordinal);
create index attendance_student on attendance (tenant_id, student_id, class_date);
create index attendance_entitlement on attendance (tenant_id, entitlement_id);
create index attendance_day on attendance (tenant_id, class_date);

create table attendance_undo (
    tenant_id uuid not null,
    id uuid not null,
    row_seq bigint not null,
    attendance_id uuid not null,
    reason varchar(200) not null,
    at timestamp with time zone not null,
    actor_id uuid not null,
    primary key (tenant_id, id)
);
create unique index attendance_undo_attendance on attendance_undo (tenant_id, attendance_id);
