package com.chetango.model.demo;

import com.chetango.model.badges.StudentBadge;
import com.chetango.model.db.tables.records.ScheduleSlotRecord;
import com.chetango.model.operation.EnrolStudent;
import com.chetango.model.operation.Outcome;
import com.chetango.model.operation.RecordConsent;
import com.chetango.model.operation.RegisterStudent;
import com.chetango.model.operation.SaveFamily;
import com.chetango.model.people.ConsentChannel;
import com.chetango.model.people.ConsentPurpose;
import com.chetango.model.people.GuardianProfile;
import com.chetango.model.people.StudentProfile;
import com.chetango.model.values.Ids;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/** New students: card, guardian, signatures, a place in a class or two. */
final class DemoArrivals {

    private final DemoWords words;
    private final DemoCatalogue catalogue;
    private final DemoCast cast;
    private final DemoSize size;
    private final Random random;
    private final Map<String, Home> homes = new HashMap<>();
    private final Map<UUID, List<UUID>> placesBySlot = new HashMap<>();

    /** A family with a guardian. */
    private record Home(UUID familyId, UUID guardianId) {}

    DemoArrivals(
            DemoWords words, DemoCatalogue catalogue, DemoCast cast, DemoSize size, Random random) {
        this.words = words;
        this.catalogue = catalogue;
        this.cast = cast;
        this.size = size;
        this.random = random;
    }

    /** Students with a place in {@code slotId}, in the order they got it. */
    List<UUID> enrolled(UUID slotId) {
        return placesBySlot.getOrDefault(slotId, List.of());
    }

    void leave(UUID studentId) {
        placesBySlot.values().forEach(students -> students.remove(studentId));
    }

    void register(DemoDesk desk, DemoPerson person, LocalDate day) {
        UUID id = desk.nextId();
        String homeName = person.profile().names().surnames() + "/" + person.branch();
        boolean minor = person.isMinorOn(day);
        Home home = minor ? homes.get(homeName) : null;
        GuardianProfile guardian =
                minor && home == null ? guardian(person.profile().names()) : null;
        desk.must(
                new RegisterStudent(
                        person.id(),
                        desk.branchId(),
                        person.profile(),
                        StudentBadge.draw(random),
                        home == null ? null : home.familyId(),
                        guardian,
                        person.joinedOn()));
        if (guardian != null) {
            home = new Home(Ids.derive(id, "family"), Ids.derive(id, "guardian"));
            homes.put(homeName, home);
        }
        if (person.fate() != DemoPerson.Fate.NO_CONSENT) {
            sign(desk, person, home == null ? null : home.guardianId());
        }
        if (!minor) {
            joinFamily(desk, person);
        }
        enrol(desk, person, day);
    }

    private GuardianProfile guardian(StudentProfile.Names child) {
        for (List<String> line : words.lines("guardians")) {
            if (line.getFirst().equals(child.given() + " " + child.surnames())) {
                return new GuardianProfile(
                        line.get(1),
                        line.get(2),
                        null,
                        new StudentProfile.Contact(line.get(3), null));
            }
        }
        String relation = cast.pick("relation");
        boolean father = relation.equals(words.list("relation").get(1));
        String surname = child.surnames().split(" ", -1)[father ? 0 : 1];
        return new GuardianProfile(
                cast.pick(father ? "given M" : "given F") + " " + surname,
                relation,
                null,
                new StudentProfile.Contact(cast.anyPhone(), null));
    }

    /** Grown-ups of the words file who belong to a child's family. */
    private void joinFamily(DemoDesk desk, DemoPerson person) {
        String surnames = person.profile().names().surnames();
        String name = person.profile().names().given() + " " + surnames;
        Home home = homes.get(surnames + "/" + person.branch());
        boolean isRelative =
                words.lines("guardians").stream().anyMatch(line -> line.get(4).equals(name));
        if (!size.isCrowd() && isRelative && home != null) {
            desk.must(
                    new SaveFamily(
                            home.familyId(),
                            surnames,
                            new SaveFamily.Payer(SaveFamily.PayerType.GUARDIAN, home.guardianId()),
                            List.of(person.id()),
                            List.of()));
        }
    }

    private void sign(DemoDesk desk, DemoPerson person, @Nullable UUID guardianId) {
        List<ConsentPurpose> purposes = new ArrayList<>();
        purposes.add(ConsentPurpose.DATA);
        if (!size.isCrowd()) {
            addSome(purposes);
        }
        String name = person.profile().names().given() + " " + person.profile().names().surnames();
        for (ConsentPurpose purpose : purposes) {
            desk.must(
                    new RecordConsent(
                            person.id(),
                            purpose,
                            true,
                            words.word("consent-version"),
                            name,
                            guardianId,
                            ConsentChannel.PAPER));
        }
    }

    private void addSome(List<ConsentPurpose> purposes) {
        if (random.nextInt(100) < 88) {
            purposes.add(ConsentPurpose.WHATSAPP);
        }
        if (random.nextInt(100) < 65) {
            purposes.add(ConsentPurpose.PHOTO_ON_SCREEN);
        }
        if (random.nextInt(100) < 35) {
            purposes.add(ConsentPurpose.ADVERTISING);
        }
    }

    /** Children in classes for children; full classes are passed by. */
    private void enrol(DemoDesk desk, DemoPerson person, LocalDate day) {
        if (person.fate() == DemoPerson.Fate.NO_PACKAGE) {
            return;
        }
        LocalDate birth = Objects.requireNonNull(person.profile().birthDate());
        boolean child = birth.isAfter(day.minusYears(12));
        List<ScheduleSlotRecord> slots =
                catalogue.slots().stream()
                        .filter(s -> s.getBranchId().equals(desk.branchId()))
                        .filter(s -> s.getLevelId().equals(catalogue.infantLevel()) == child)
                        .toList();
        int wanted = size.isCrowd() || random.nextInt(100) < 45 ? 1 : 2;
        for (int tries = 0; wanted > 0 && tries < 6; tries++) {
            UUID slot = slots.get(random.nextInt(slots.size())).getId();
            if (enrolled(slot).contains(person.id())) {
                continue;
            }
            Outcome outcome = desk.run(new EnrolStudent(person.id(), slot, null, day, false));
            if (!(outcome instanceof Outcome.Refused)) {
                placesBySlot.computeIfAbsent(slot, _ -> new ArrayList<>()).add(person.id());
                wanted--;
            }
        }
    }
}
