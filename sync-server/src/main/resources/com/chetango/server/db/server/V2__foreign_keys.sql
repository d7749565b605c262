-- References between replicated tables, on the server only. They include the tenant, so a reference
-- across tenants cannot exist. Columns without an index of their own in busy tables (who did it, at
-- which branch) are checked by the intake instead.

alter table room add foreign key (tenant_id, branch_id) references branch (tenant_id, id);
alter table holiday add foreign key (tenant_id, branch_id) references branch (tenant_id, id);
alter table guardian add foreign key (tenant_id, family_id) references family (tenant_id, id);
alter table student add foreign key (tenant_id, family_id) references family (tenant_id, id);
alter table student_photo add foreign key (tenant_id, id) references student (tenant_id, id);
alter table badge add foreign key (tenant_id, student_id) references student (tenant_id, id);
alter table consent add foreign key (tenant_id, student_id) references student (tenant_id, id);
alter table entitlement add foreign key (tenant_id, student_id) references student (tenant_id, id);
alter table entitlement add foreign key (tenant_id, family_id) references family (tenant_id, id);
alter table package_freeze add foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id);
alter table schedule_slot add foreign key (tenant_id, branch_id) references branch (tenant_id, id);
alter table schedule_slot add foreign key (tenant_id, room_id) references room (tenant_id, id);
alter table schedule_slot add foreign key (tenant_id, style_id) references style (tenant_id, id);
alter table schedule_slot add foreign key (tenant_id, level_id) references level (tenant_id, id);
alter table schedule_slot add foreign key (tenant_id, teacher_id) references staff (tenant_id, id);
alter table class_session add foreign key (tenant_id, slot_id) references schedule_slot (tenant_id, id);
alter table enrolment add foreign key (tenant_id, student_id) references student (tenant_id, id);
alter table enrolment add foreign key (tenant_id, slot_id) references schedule_slot (tenant_id, id);
alter table enrolment add foreign key (tenant_id, class_session_id) references class_session (tenant_id, id);
alter table attendance add foreign key (tenant_id, class_session_id) references class_session (tenant_id, id);
alter table attendance add foreign key (tenant_id, student_id) references student (tenant_id, id);
alter table attendance add foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id);
alter table attendance_undo add foreign key (tenant_id, attendance_id) references attendance (tenant_id, id);
alter table credit_entry add foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id);
alter table credit_entry add foreign key (tenant_id, student_id) references student (tenant_id, id);
alter table credit_entry add foreign key (tenant_id, attendance_id) references attendance (tenant_id, id);
alter table cash_session add foreign key (tenant_id, branch_id) references branch (tenant_id, id);
alter table cash_movement add foreign key (tenant_id, cash_session_id) references cash_session (tenant_id, id);
alter table cash_count add foreign key (tenant_id, cash_session_id) references cash_session (tenant_id, id);
alter table cash_close add foreign key (tenant_id, cash_session_id) references cash_session (tenant_id, id);
alter table cash_close_line add foreign key (tenant_id, cash_close_id) references cash_close (tenant_id, id);
alter table charge add foreign key (tenant_id, student_id) references student (tenant_id, id);
alter table charge add foreign key (tenant_id, entitlement_id) references entitlement (tenant_id, id);
alter table charge_void add foreign key (tenant_id, charge_id) references charge (tenant_id, id);
alter table payment add foreign key (tenant_id, student_id) references student (tenant_id, id);
alter table payment add foreign key (tenant_id, original_id) references payment (tenant_id, id);
alter table payment add foreign key (tenant_id, cash_session_id) references cash_session (tenant_id, id);
alter table tender add foreign key (tenant_id, payment_id) references payment (tenant_id, id);
alter table tender_check add foreign key (tenant_id, tender_id) references tender (tenant_id, id);
alter table payment_proof add foreign key (tenant_id, tender_id) references tender (tenant_id, id);
alter table allocation add foreign key (tenant_id, payment_id) references payment (tenant_id, id);
alter table allocation add foreign key (tenant_id, charge_id) references charge (tenant_id, id);
alter table receipt add foreign key (tenant_id, payment_id) references payment (tenant_id, id);
