package com.chetango.server.identity;

import com.chetango.model.db.tables.records.BranchRecord;
import com.chetango.model.sync.Problem.BranchChoice;
import com.chetango.model.sync.SignInRequest;
import com.chetango.model.sync.SignInResponse.Desk;
import com.chetango.server.tenants.TenantService;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives desks their place and their receipt series. */
final class DeviceService {

    /** Where a device ended up. */
    sealed interface Placed {
        record At(Desk desk) implements Placed {}

        record Choose(List<BranchChoice> branches) implements Placed {}

        record Revoked() implements Placed {}
    }

    private final DeviceStore devices;
    private final TenantService tenants;

    DeviceService(DeviceStore devices, TenantService tenants) {
        this.devices = devices;
        this.tenants = tenants;
    }

    /** Registers the device if it is new; knows it again if it is not. */
    Placed place(DSLContext tx, UUID tenantId, UUID staffId, SignInRequest request, Instant now) {
        List<BranchRecord> branches = tenants.branches(tx, tenantId);
        Optional<Device> known = devices.lock(tx, tenantId, request.device().id());
        if (known.isPresent()) {
            if (known.get().state().equals("REVOKED")) {
                return new Placed.Revoked();
            }
            Device device = again(tx, tenantId, known.get(), request.device(), branches, now);
            return new Placed.At(desk(tx, tenantId, device, branches));
        }
        List<BranchRecord> open = branches.stream().filter(b -> b.getDeletedAt() == null).toList();
        Optional<BranchRecord> branch = choose(open, request.branchId());
        if (branch.isEmpty()) {
            return new Placed.Choose(
                    open.stream().map(b -> new BranchChoice(b.getId(), b.getName())).toList());
        }
        // Two new desks at once must not both become Caja 3.
        tenants.takeSeq(tx, tenantId, 0);
        int number = devices.nextNumber(tx, tenantId, branch.get().getId());
        Device device =
                new Device(
                        request.device().id(),
                        branch.get().getId(),
                        number,
                        request.device().installation(),
                        Device.series(branch.get().getCode(), number, 1),
                        1,
                        "ACTIVE",
                        0);
        devices.add(tx, tenantId, device, request.device().name(), staffId, now);
        return new Placed.At(desk(tx, tenantId, device, branches));
    }

    private Device again(
            DSLContext tx,
            UUID tenantId,
            Device known,
            SignInRequest.Device asked,
            List<BranchRecord> branches,
            Instant now) {
        if (known.installation().equals(asked.installation())) {
            return known;
        }
        int generation = known.generation() + 1;
        Device next =
                new Device(
                        known.id(),
                        known.branchId(),
                        known.number(),
                        asked.installation(),
                        Device.series(
                                branch(branches, known.branchId()).getCode(),
                                known.number(),
                                generation),
                        generation,
                        known.state(),
                        known.lastSeq());
        devices.reinstalled(tx, tenantId, next, now);
        return next;
    }

    private static Optional<BranchRecord> choose(
            List<BranchRecord> branches, @Nullable UUID wanted) {
        if (wanted == null) {
            return branches.size() == 1 ? Optional.of(branches.getFirst()) : Optional.empty();
        }
        return branches.stream().filter(b -> b.getId().equals(wanted)).findFirst();
    }

    private Desk desk(DSLContext tx, UUID tenantId, Device device, List<BranchRecord> branches) {
        var last = devices.lastReceipt(tx, tenantId, device.series());
        return new Desk(
                device.id(),
                device.branchId(),
                branch(branches, device.branchId()).getName(),
                "Caja " + device.number(),
                device.series(),
                last.value1(),
                last.value2(),
                device.lastSeq());
    }

    private static BranchRecord branch(List<BranchRecord> branches, UUID id) {
        return branches.stream().filter(b -> b.getId().equals(id)).findFirst().orElseThrow();
    }
}
